/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Database and migrations. What does these stands in {@code META-INF/spring}, because Spring Modulith's part has no
 * public name.
 */
@Configuration(proxyBeanMethods = false)
@Import(BackupContext.class)
@ImportAutoConfiguration
class MigratingContext {}
