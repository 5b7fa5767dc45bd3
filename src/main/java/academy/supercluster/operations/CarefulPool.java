/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Teaches the pool of connections what it does not know of the two databases. */
class CarefulPool implements BeanPostProcessor {

    private static final int H2_CLOSED = 90098;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            var url = String.valueOf(pool.getJdbcUrl());
            if (url.startsWith("jdbc:postgresql:")) {
                // Else the driver writes what people typed into its messages, and so into the log.
                pool.addDataSourceProperty("logServerErrorDetail", "false");
            } else if (url.startsWith("jdbc:h2:")) {
                pool.setExceptionOverride(new LeavingAClosedDatabase(pool));
            }
        }
        return bean;
    }

    /**
     * H2 closes a database whose disk is full and opens it again with the next new connection; the old ones stay dead
     * although they claim to be valid, so all of them are given up at once.
     */
    private record LeavingAClosedDatabase(HikariDataSource pool) implements SQLExceptionOverride {

        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException failure) {
            if (failure.getErrorCode() == H2_CLOSED) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            return SQLExceptionOverride.Override.CONTINUE_EVICT;
        }
    }
}
