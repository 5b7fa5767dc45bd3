/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import java.io.IOException;
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
    DATABASE_AWAY("database"),
    /** The database has no room to write. What is in it is safe; nothing new can be saved until there is room. */
    DISK_FULL("full"),
    /** Anything else: a mistake of ours. */
    OURS("ours");

    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTTING_DOWN = "57P";
    private static final String POSTGRES_DISK_FULL = "53100";
    private static final String NO_SPACE = "No space left on device";

    /** H2 closes itself when it cannot write, and opens again at the next request for a connection. */
    private static final String H2_CLOSED = "90098";

    private final String key;

    Trouble(String key) {
        this.key = key;
    }

    /** The last part of the keys of what is said about it. */
    String key() {
        return key;
    }

    /** What the frame asks; a database that is away must not take the page with it that says so. */
    static <T> T askOr(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException away) {
            return otherwise;
        }
    }

    static Trouble of(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
        if (causes.stream().anyMatch(Trouble::isAboutRoom)) {
            return DISK_FULL;
        }
        return causes.stream().anyMatch(Trouble::isAboutTheConnection) ? DATABASE_AWAY : OURS;
    }

    private static boolean isAboutRoom(Throwable cause) {
        return cause instanceof SQLException sql && POSTGRES_DISK_FULL.equals(sql.getSQLState())
                || cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains(NO_SPACE);
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
        return state != null
                && (state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTTING_DOWN) || state.equals(H2_CLOSED));
    }
}
