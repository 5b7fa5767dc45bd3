/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.shared.ui.KeptOnDevice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Frees pages whose tabs vanished without a word: a phone without power, a browser that was killed. A tab that is closed
 * says so and is freed at once; the framework would keep the others until the next request of their session, often until
 * the session ends. Only pages that lose nothing by it are freed: their tabs, should they come back, load them anew.
 */
@Component
class VanishedTabs implements VaadinServiceInitListener, DisposableBean {

    /** Two heartbeats and a half without one; see {@code vaadin.heartbeat-interval}. */
    static final Duration SILENCE = Duration.ofSeconds(100);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(VanishedTabs.class);

    private final Set<VaadinSession> sessions =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vanished-tabs").factory());

    VanishedTabs() {
        sweeper.scheduleWithFixedDelay(this::sweep, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(began -> sessions.add(began.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
    }

    /** Looks at every session, at each when it is not busy. */
    void sweep() {
        for (var session : sessions()) {
            try {
                session.access(() -> free(session));
            } catch (RuntimeException e) {
                LOG.debug("A session ended meanwhile", e);
            }
        }
    }

    List<VaadinSession> sessions() {
        synchronized (sessions) {
            return List.copyOf(sessions);
        }
    }

    private static void free(VaadinSession session) {
        if (session.getState() != VaadinSessionState.OPEN) {
            return;
        }
        for (var ui : List.copyOf(session.getUIs())) {
            if (!ui.isClosing() && isSilent(ui) && isKeptOnDevice(ui)) {
                ui.accessSynchronously(() -> {
                    ui.close();
                    session.removeUI(ui);
                });
            }
        }
    }

    /** By the clock of the machine, with which the framework notes heartbeats. */
    private static boolean isSilent(UI ui) {
        return System.currentTimeMillis() - ui.getInternals().getLastHeartbeatTimestamp() > SILENCE.toMillis();
    }

    static boolean isKeptOnDevice(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(target -> target.getClass().isAnnotationPresent(KeptOnDevice.class));
    }

    @Override
    public void destroy() {
        sweeper.shutdownNow();
    }
}
