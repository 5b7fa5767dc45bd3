/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import academy.supercluster.operations.AcademyProperties;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * The academy reduced to its settings, its database and, if wanted, its migrations. What else belongs to it stands in
 * {@code META-INF/spring}, because Spring Modulith's part has no public name.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration
@EnableConfigurationProperties(AcademyProperties.class)
class BackupContext {}
