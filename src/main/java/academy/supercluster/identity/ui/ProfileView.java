/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.ColourScheme;
import academy.supercluster.identity.MyAccount;
import academy.supercluster.identity.MyData;
import academy.supercluster.identity.ProfileData;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a person says about themselves, their password, their data, and the way out for ever. */
@Route("profile")
@PermitAll
class ProfileView extends Page {

    private final MyAccount account;
    private final MyData data;
    private final Texts texts;
    private final AuthenticationContext authentication;

    ProfileView(MyAccount account, MyData data, MailChoices mail, Texts texts, AuthenticationContext authentication) {
        this.account = account;
        this.data = data;
        this.texts = texts;
        this.authentication = authentication;
        title(getTranslation("identity.profile.title"));
        var profile = account.profile();
        lead(getTranslation("identity.profile.lead", profile.email()));
        add(aboutMe(profile), new MailSection(mail), password(), myData(), closing());
    }

    private Section aboutMe(ProfileData profile) {
        var problems = new FormProblems();
        var name = problems.at("identity.name.", Fields.name());
        name.setValue(profile.name());
        var zone = problems.at("identity.zone.", Fields.zone(profile.zone()));
        var language = new Select<Locale>();
        language.setLabel(getTranslation("identity.language"));
        language.setItems(texts.getProvidedLocales());
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(offered(profile.locale()));
        var scheme = new RadioButtonGroup<ColourScheme>(getTranslation("identity.scheme"));
        scheme.setItems(ColourScheme.SYSTEM, ColourScheme.LIGHT, ColourScheme.DARK);
        scheme.setItemLabelGenerator(
                choice -> getTranslation("identity.scheme." + choice.name().toLowerCase(Locale.ROOT)));
        scheme.setValue(profile.colourScheme());
        var save = new NativeButton(getTranslation("identity.profile.save"), click -> {
            var wish = new ProfileData(
                    profile.email(),
                    name.getValue(),
                    Objects.requireNonNullElse(language.getValue(), Locale.ENGLISH),
                    Objects.requireNonNullElse(zone.getValue(), ""),
                    scheme.getValue());
            if (problems.attempt(() -> account.save(wish))) {
                Appearance.apply(UI.getCurrent(), wish.colourScheme());
                UI.getCurrent().setLocale(wish.locale());
                Toast.done(getTranslation("identity.profile.saved"));
            }
        });
        save.addClassName("button-primary");
        return section("about", form(problems, name, language, zone, scheme, save));
    }

    private Section password() {
        var problems = new FormProblems();
        var old = problems.at(
                "identity.old-password.", Fields.password("identity.password.current", Autocomplete.CURRENT_PASSWORD));
        var wanted = problems.at("identity.password.", Fields.newPassword("identity.password.new"));
        var change = new NativeButton(getTranslation("identity.profile.change-password"), click -> {
            if (problems.attempt(() -> account.changePassword(old.getValue(), wanted.getValue()))) {
                old.clear();
                wanted.clear();
                Toast.done(getTranslation("identity.profile.password-changed"));
            }
        });
        return section("password", form(problems, old, wanted, change));
    }

    private Section myData() {
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var document = data.export();
                    return new DownloadResponse(
                            new ByteArrayInputStream(document), "my-data.json", "application/json", document.length);
                }),
                getTranslation("identity.profile.download"));
        download.addClassName("button");
        return section("data", new Paragraph(getTranslation("identity.profile.data.text")), download);
    }

    private Section closing() {
        var close = new NativeButton(
                getTranslation("identity.profile.close"),
                click -> new CloseAccountDialog(account, authentication).open());
        return section("closing", new Paragraph(getTranslation("identity.profile.closing.text")), close);
    }

    private Section section(String what, Component... content) {
        var section = new Section(new H2(getTranslation("identity.profile." + what + ".title")));
        section.addClassName("identity-section");
        section.add(content);
        return section;
    }

    private static Div form(Component... content) {
        var form = new Div(content);
        form.addClassName("form");
        return form;
    }

    private Locale offered(Locale wish) {
        List<Locale> offered = texts.getProvidedLocales();
        return offered.contains(wish) ? wish : offered.getFirst();
    }
}
