/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import academy.supercluster.operations.AcademyProperties;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The academy reduced to its settings and its database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(AcademyProperties.class)
class BackupContext {}
