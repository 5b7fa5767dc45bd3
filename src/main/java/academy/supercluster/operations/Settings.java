/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.access.ForAdmins;
import academy.supercluster.shared.access.ForEveryone;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an operator may change at run time, such as the text of the imprint. Values are cached for a few seconds. */
@Service
public class Settings {

    Settings() {}

    /** The value, or nothing when it was never set. Only keys meant for the public are read without rights. */
    @ForEveryone
    public Optional<String> value(SettingKey key) {
        throw new UnsupportedOperationException();
    }

    /** Sets or, with an empty text, clears the value; audited. */
    @ForAdmins
    public void change(SettingKey key, String value) {
        throw new UnsupportedOperationException();
    }
}
