/* Questions to a mentor: beside a lesson for whoever asks, on the desk for whoever answers. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { deliver, fill, Kept, newId, parse, type Words } from './keeping';

interface Message {
  byLearner: boolean;
  name: string;
  text: string;
  at: string;
}

interface Thread {
  id: string;
  waiting: boolean;
  who: string;
  learner: string;
  lesson: string;
  messages: Message[];
}

interface Said {
  threads: string;
  problem: string;
}

/** What is typed, under the id of its talk; a new question already has its id, so that it is kept once. */
interface Typed {
  id: string;
  text: string;
}

@customElement('learning-talk')
export class LearningTalk extends LitElement {
  @property() keep = '';
  @property() lesson = '';
  @property() threads = '';
  @property() words = '';
  @property({ type: Boolean }) desk = false;
  @property({ type: Boolean }) opened = false;
  @property({ type: Number }) longest = 4_000;

  @state() private talks: Thread[] = [];
  @state() private open = false;
  @state() private lines: Record<string, string> = {};
  private readonly busy = new Set<string>();
  /** What is typed, for browsers that keep nothing. */
  private readonly typed = new Map<string, Typed>();

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('threads') && this.desk) {
      this.talks = parse<Thread[]>(this.threads, []);
    }
    if (changed.has('lesson') && !this.desk) {
      this.talks = [];
      this.lines = {};
      this.open = false;
    }
    if (!this.desk && (changed.has('lesson') || changed.has('opened')) && (this.opened || this.fresh.value)) {
      void this.look();
    }
  }

  override render(): TemplateResult {
    const words = this.all;
    if (this.desk) {
      return html`${this.talks.map((talk) => this.talk(talk))}`;
    }
    return html`<details class="talk" ?open=${this.open} @toggle=${(event: Event) => this.toggled(event)}>
      <summary>${words.open}</summary>
      <p class="field-help">${words.help}</p>
      ${this.field('new', words['ask-label'], words.ask)} ${this.talks.map((talk) => this.talk(talk))}
    </details>`;
  }

  private talk(talk: Thread): TemplateResult {
    const words = this.all;
    return html`<article class="talk-thread" aria-label=${`${talk.who}, ${talk.lesson}`}>
      ${this.desk
        ? html`<p class="talk-about"><a href="desk/learners/${talk.learner}">${talk.who}</a> · ${talk.lesson}</p>`
        : nothing}
      ${talk.messages.map(
        (message) =>
          html`<div class="talk-message ${message.byLearner ? 'talk-learner' : 'talk-mentor'}">
            <p class="talk-by">
              ${message.byLearner && !this.desk ? words.you : message.name || words.gone} · ${message.at}
            </p>
            <p class="talk-text">${message.text}</p>
          </div>`,
      )}
      ${talk.waiting && !this.desk ? html`<p class="field-help">${words.waits}</p>` : nothing}
      ${this.field(
        talk.id,
        this.desk ? fill(words['answer-label'], talk.who) : words['more-label'],
        this.desk ? words.answer : words.more,
      )}
    </article>`;
  }

  private field(id: string, label: string, button: string): TemplateResult {
    return html`<div class="talk-field">
      <label for="talk-${id}">${label}</label>
      <textarea
        id="talk-${id}"
        maxlength=${this.longest}
        .value=${this.typing(id)?.text ?? ''}
        @input=${(event: Event) => this.write(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="button" @click=${() => void this.send(id)}>${button}</button>
      <p class="learning-line" role="status">${this.lines[id] ?? ''}</p>
    </div>`;
  }

  private write(id: string, text: string): void {
    const typed = text === '' ? undefined : { id: this.typing(id)?.id ?? newId(), text };
    if (typed) {
      this.typed.set(this.key(id), typed);
    } else {
      this.typed.delete(this.key(id));
    }
    this.kept(id).value = typed;
  }

  private typing(id: string): Typed | undefined {
    return this.typed.get(this.key(id)) ?? this.kept(id).value;
  }

  private async send(id: string): Promise<void> {
    const typed = this.typing(id);
    if (this.busy.has(id) || !typed || typed.text.trim() === '') {
      this.querySelector<HTMLElement>(`#talk-${id}`)?.focus();
      return;
    }
    this.busy.add(id);
    this.say(id, this.all.sending);
    const reply = await deliver<Said>(
      this,
      (server) => (id === 'new' ? server.ask(typed.id, typed.text) : server.say(id, typed.text)),
      () => this.say(id, this.all.kept),
    );
    this.busy.delete(id);
    if (reply.problem) {
      this.say(id, reply.problem);
      return;
    }
    if (this.typing(id)?.text === typed.text) {
      this.write(id, '');
    }
    const told = parse<Thread[]>(reply.threads, []);
    this.talks = id === 'new' ? told : this.talks.map((talk) => told.find((each) => each.id === talk.id) ?? talk);
    this.say(id, this.all.sent);
  }

  private say(id: string, line: string): void {
    this.lines = { ...this.lines, [id]: line };
  }

  private toggled(event: Event): void {
    const open = (event.target as HTMLDetailsElement).open;
    if (open && !this.open) {
      void this.look();
    }
    this.open = open;
  }

  private async look(): Promise<void> {
    this.open = true;
    const lesson = this.lesson;
    this.say('new', this.all.loading);
    const told = await deliver<string>(
      this,
      (server) => server.open(),
      () => this.say('new', this.all.kept),
    );
    if (lesson === this.lesson) {
      this.talks = parse<Thread[]>(told, []);
      this.say('new', '');
    }
  }

  private get fresh(): Kept<Typed> {
    return this.kept('new');
  }

  private kept(id: string): Kept<Typed> {
    return new Kept(`${this.keep}:talk:${this.key(id)}`);
  }

  private key(id: string): string {
    return id === 'new' ? this.lesson : id;
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
