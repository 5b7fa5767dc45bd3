/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to open a house for real people with settings that would harm them, before anything else is started. */
class ProductionGuard implements BeanFactoryPostProcessor, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProductionGuard.class);
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment environment;

    ProductionGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            check();
        }
    }

    void check() {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new UnsafeProduction(
                    "The profiles production and demo are active together, and everybody knows the demo's passwords.",
                    "Set SPRING_PROFILES_ACTIVE to production alone.");
        }
        var address = environment.getProperty("academy.base-url", URI.class);
        if (address == null || address.getHost() == null || LOCAL.contains(address.getHost())) {
            throw new UnsafeProduction(
                    "The public address of this academy is " + address + ", so links in mails would lead nowhere.",
                    "Set ACADEMY_BASE_URL to the address that people use, such as https://academy.example.org.");
        }
        if (!"https".equals(address.getScheme())) {
            LOG.warn("{} is not encrypted: browsers will not keep the session. Put a TLS proxy in front.", address);
        }
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            LOG.warn("This production server runs on the embedded database: one node only. "
                    + "Set SPRING_DATASOURCE_URL to use PostgreSQL.");
        }
    }
}
