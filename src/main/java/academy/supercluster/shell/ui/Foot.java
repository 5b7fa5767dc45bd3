/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;

/** The foot of every page: who operates this academy, its duties, its version. */
class Foot extends Footer {

    Foot(Settings settings, ObjectProvider<BuildProperties> build) {
        addClassName("shell-foot");
        add(
                new Span(operator(settings)),
                new Anchor("privacy", getTranslation("shell.privacy")),
                new Anchor("imprint", getTranslation("shell.imprint")));
        build.ifAvailable(it -> add(new Span(getTranslation("shell.version", released(it.getVersion())))));
    }

    /** The number alone; whether it is already released is for those who build it. */
    private static String released(@Nullable String version) {
        return version == null ? "" : version.replace("-SNAPSHOT", "");
    }

    private String operator(Settings settings) {
        return Trouble.askOr(() -> settings.value(SettingKey.OPERATOR_NAME), Optional.<String>empty())
                .orElseGet(() -> getTranslation("shared.product"));
    }
}
