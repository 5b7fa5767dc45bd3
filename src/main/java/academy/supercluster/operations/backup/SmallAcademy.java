/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import academy.supercluster.operations.AcademyProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.runtime.ApplicationRuntime;

/** The academy without pages: settings as the server has them, and the database. */
class SmallAcademy implements AutoCloseable {

    private static final String EMBEDDED = "jdbc:h2:file:";

    private final ConfigurableApplicationContext context;

    private SmallAcademy(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the academy.
     *
     * @param application whose rooms have the migrations
     * @param options as a server takes them, {@code --spring.datasource.url=…}
     * @param migrate whether the schema is brought up to date
     */
    static SmallAcademy open(Class<?> application, List<String> options, boolean migrate) {
        return new SmallAcademy(new SpringApplicationBuilder(migrate ? MigratingContext.class : BackupContext.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("logging.level.root=warn")
                .initializers(starting -> ((GenericApplicationContext) starting)
                        .registerBean(ApplicationRuntime.class, () -> new Rooms(application)))
                .run(options.toArray(String[]::new)));
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    String databaseUrl() {
        return context.getEnvironment().getProperty("spring.datasource.url", "");
    }

    /** @throws BackupRefused if there is no embedded database, which would be made by looking */
    void refuseUnlessThere() {
        var url = databaseUrl();
        if (url.startsWith(EMBEDDED)) {
            var file = Path.of(url.substring(EMBEDDED.length()).replaceAll(";.*", "") + ".mv.db");
            if (!Files.exists(file)) {
                throw new BackupRefused("There is no database " + file + ". Set ACADEMY_HOME to its folder.");
            }
        }
    }

    Path files() {
        return context.getBean(AcademyProperties.class)
                .home()
                .toAbsolutePath()
                .normalize()
                .resolve("files");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Tells Spring Modulith where the rooms are. */
    private record Rooms(Class<?> application) implements ApplicationRuntime {

        @Override
        public String getId() {
            return application.getSimpleName();
        }

        @Override
        public Class<?> getMainApplicationClass() {
            return application;
        }

        @Override
        public Class<?> getUserClass(Object bean, String name) {
            return bean.getClass();
        }

        @Override
        public boolean isApplicationClass(Class<?> type) {
            return Objects.equals(type.getPackageName(), application.getPackageName());
        }
    }
}
