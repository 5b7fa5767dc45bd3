/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers which services Vaadin found. It looks for some of them with every navigation and every argument of a call,
 * each time by reading through all jars for service files; in a profile of learners at work this was a tenth of the CPU
 * of the whole server. What implements a service does not change while the server runs.
 */
@Component
class RememberedLookups implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getContext() instanceof VaadinServletContext context) {
            var found = context.getAttribute(Lookup.class);
            if (found != null && !(found instanceof Remembering)) {
                // Vaadin's own way to set an attribute refuses to replace this one.
                context.getContext().setAttribute(Lookup.class.getName(), new Remembering(found));
            }
        }
    }

    private static final class Remembering implements Lookup {

        private final Lookup found;
        private final Map<Class<?>, Optional<Object>> first = new ConcurrentHashMap<>();
        private final Map<Class<?>, Collection<?>> all = new ConcurrentHashMap<>();

        private Remembering(Lookup found) {
            this.found = found;
        }

        // Vaadin's interface says nothing of null and answers with it when there is no such service.
        @Override
        @SuppressWarnings("NullAway")
        public <T> T lookup(Class<T> service) {
            var known = first.get(service);
            if (known == null) {
                // Not within the map's own step: what is looked up may look up something itself while it is made.
                known = Optional.ofNullable(found.lookup(service));
                first.put(service, known);
            }
            return known.map(service::cast).orElse(null);
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> service) {
            Collection<?> known = all.get(service);
            if (known == null) {
                known = List.copyOf(found.lookupAll(service));
                all.put(service, known);
            }
            return known.stream().map(service::cast).toList();
        }
    }
}
