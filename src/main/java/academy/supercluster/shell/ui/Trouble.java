/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** Tells what kind of trouble an exception is, for the words a person reads. */
enum Trouble {
    /** The database does not answer. What is in it is safe; nothing new can be saved for the moment. */
    DATABASE_AWAY,
    /** Anything else: a mistake of ours. */
    OURS;

    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTTING_DOWN = "57P";

    /** What the frame asks; a database that is away must not take the page with it that says so. */
    static <T> T askOr(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException away) {
            return otherwise;
        }
    }

    static Trouble of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(Trouble::isAboutTheConnection)
                ? DATABASE_AWAY
                : OURS;
    }

    private static boolean isAboutTheConnection(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql && hasConnectionState(sql);
    }

    private static boolean hasConnectionState(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTTING_DOWN));
    }
}
