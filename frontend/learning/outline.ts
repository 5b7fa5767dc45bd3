/* The outline of the course: modules, lessons, ticks, minutes. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, parse, type Words } from './keeping';

interface Lesson {
  id: string;
  href: string;
  title: string;
  kind: string;
  minutes: number;
}

interface Module {
  title: string;
  lessons: Lesson[];
}

@customElement('learning-outline')
export class LearningOutline extends LitElement {
  @property() outline = '';
  @property() done = '';
  @property() begun = '';
  @property() fresh = '';
  @property() current = '';
  @property() words = '';

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const done = new Set(this.done.split(' '));
    const begun = new Set(this.begun.split(' '));
    const fresh = new Set(this.fresh.split(' '));
    return html`${parse<Module[]>(this.outline, []).map(
      (module, place) =>
        html`<div class="learning-outline-module">
          <p id="learning-module-${place}" class="learning-outline-title">${module.title}</p>
          <ol class="learning-outline-list" aria-labelledby="learning-module-${place}">
            ${module.lessons.map((lesson) =>
              this.lesson(lesson, done.has(lesson.id), begun.has(lesson.id), fresh.has(lesson.id)),
            )}
          </ol>
        </div>`,
    )}`;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('current')) {
      const here = this.querySelector<HTMLElement>('[aria-current]');
      const scroller = this.closest<HTMLElement>('.learning-drawer');
      if (here && scroller && scroller.scrollHeight > scroller.clientHeight) {
        scroller.scrollTop = here.offsetTop - scroller.clientHeight / 3;
      }
    }
  }

  private lesson(lesson: Lesson, done: boolean, begun: boolean, fresh: boolean): TemplateResult {
    const words = parse<Words>(this.words, {});
    const state = done ? words.done : begun ? words.begun : '';
    return html`<li>
      <a
        href=${lesson.href}
        class="learning-outline-lesson ${done ? 'learning-outline-done' : begun ? 'learning-outline-begun' : ''}"
        aria-current=${lesson.id === this.current ? 'page' : nothing}
      >
        <span class="learning-tick" aria-hidden="true"></span>
        <span class="learning-outline-words">
          <span class="learning-outline-name">${lesson.title}</span>
          <span class="learning-outline-facts">
            ${words[lesson.kind]} · ${fill(words.minutes, lesson.minutes)}${fresh
              ? html` <span class="tag">${words.new}</span>`
              : nothing}
          </span>
        </span>
        ${state ? html`<span class="visually-hidden">, ${state}</span>` : nothing}
      </a>
    </li>`;
  }
}
