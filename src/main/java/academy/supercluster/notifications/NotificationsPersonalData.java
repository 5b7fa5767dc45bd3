/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.PersonalData;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's notices; letters about them go with them. */
@Component
class NotificationsPersonalData implements PersonalData {

    private static final int MOST = 10_000;

    private final InboxNotices inbox;
    private final StoppedMail mail;

    NotificationsPersonalData(InboxNotices inbox, StoppedMail mail) {
        this.inbox = inbox;
        this.mail = mail;
    }

    @Override
    public String room() {
        return "notifications";
    }

    @Override
    public Map<String, Object> export(UUID person) {
        return Map.of(
                "inbox",
                inbox.page(person, 0, MOST).stream()
                        .map(NotificationsPersonalData::describe)
                        .toList(),
                "mail",
                mail.of(person));
    }

    @Override
    @Transactional
    public void erase(UUID person) {
        inbox.erase(person);
        mail.erase(person);
    }

    private static Map<String, Object> describe(InboxItem item) {
        var facts = new HashMap<String, Object>();
        facts.put("at", item.at());
        facts.put("kind", item.kind());
        facts.put("subject", item.subject());
        facts.put("text", item.text());
        facts.put("read", item.read());
        if (item.href() != null) {
            facts.put("href", item.href());
        }
        return facts;
    }
}
