/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence a person reads. Each room has one bundle, {@code texts/<room>_<language>.properties}, with keys that
 * begin with the room's name. English is complete; other languages fall back to it. Placeholders are those of {@link
 * java.text.MessageFormat}; a single quote is written twice.
 */
@Component
public class Texts implements I18NProvider {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Texts() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_en.properties")) {
            var name = file.getFilename();
            if (name != null) {
                names.add("texts/" + name.replace("_en.properties", ""));
            }
        }
        bundles.setBasenames(names.toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.ENGLISH);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The sentence in the language, else in English; a missing key is an error, which a test finds first. */
    public String get(Locale locale, String key, Object... arguments) {
        return bundles.getMessage(key, arguments, locale);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return get(locale, key, params);
        } catch (NoSuchMessageException missing) {
            return "!" + key;
        }
    }
}
