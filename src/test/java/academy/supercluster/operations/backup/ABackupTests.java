/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.AcademyApplication;
import academy.supercluster.identity.Role;
import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.notifications.Letter;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.operations.FileStorage;
import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A backup of a living academy, restored elsewhere, is the same academy. */
class ABackupTests {

    @Nested
    @AcademyTest
    class OfH2 extends OfSomeDatabase {}

    @Nested
    @AcademyTest
    @OnPostgres
    class OfPostgres extends OfSomeDatabase {}

    /** An empty place to restore into, by the options of the command line. */
    record Target(Path home, String url) {

        List<String> options() {
            return List.of(
                    "--academy.home=" + home,
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=" + (url.contains("postgresql") ? "postgres" : "sa"),
                    "--spring.datasource.password=" + (url.contains("postgresql") ? "postgres" : ""));
        }

        static Target h2(Path home) {
            return new Target(
                    home,
                    "jdbc:h2:file:" + home.resolve("db/academy")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }

        static Target postgres(Path home) {
            return new Target(home, OnPostgres.Server.freshDatabase());
        }
    }
}

abstract class OfSomeDatabase {

    @TempDir
    Path folder;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AcademyProperties academy;

    @Autowired
    FileStorage storage;

    @Autowired
    AuditLog audit;

    @Autowired
    Settings settings;

    @Autowired
    Notifications notifications;

    final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void live() throws IOException {
        SignIn.as(Role.ADMIN);
        audit.record(new AuditEntry(UUID.randomUUID(), "identity.test", "user:1", Map.of("name", "Ørsted “ü” \n\t\\")));
        settings.change(SettingKey.IMPRINT, "# Imprint " + UUID.randomUUID());
        notifications.post(new Letter("identity.test", new EmailAddress("a@cluster.example"), "Subject", "Text\n\n🧲"));
        notifications.tell(
                new Recipient(
                        UUID.randomUUID(),
                        new EmailAddress("b@cluster.example"),
                        "B",
                        Locale.ENGLISH,
                        ZoneId.of("Asia/Tokyo")),
                new Notice("learning.test", "Subject", "", null, false));
        transaction.executeWithoutResult(status -> sql.sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('operations.test', ?, ?, ?, false, 7)""")
                .param(UUID.randomUUID().toString())
                .param(new byte[] {0, 1, -1, 127, -128})
                .param(OffsetDateTime.parse("2026-03-29T01:59:59.123456+01:00"))
                .update());
        var content = new byte[50_000];
        new Random(3).nextBytes(content);
        storage.store(new ByteArrayInputStream(content));
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void restoredToH2IsTheSame() throws Exception {
        restoredIsTheSame(ABackupTests.Target.h2(folder.resolve("target")));
    }

    @Test
    void restoredToPostgresIsTheSame() throws Exception {
        restoredIsTheSame(ABackupTests.Target.postgres(folder.resolve("target")));
    }

    private void restoredIsTheSame(ABackupTests.Target target) throws Exception {
        var first = backup();

        assertThat(command("restore", target, first)).as(told.toString()).isZero();

        var second = folder.resolve("second.zip");
        assertThat(command("backup", target, second)).as(told.toString()).isZero();
        var before = manifest(first);
        var after = manifest(second);
        assertThat(shapes(after)).isEqualTo(shapes(before));
        for (var table : before.tables()) {
            assertThat(rows(table.name(), second)).as(table.name()).isEqualTo(rows(table.name(), first));
        }
        assertThat(after.files()).containsExactlyInAnyOrderElementsOf(before.files());
        assertThat(after.sequences()).isEqualTo(before.sequences());
        assertThat(after.rows()).isPositive();
        assertThat(before.files()).isNotEmpty();
        try (var connection = connect(target);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into audit_entry (happened_at, action, subject, details) values (now(), 'a', 'b', '{}')");
        }
    }

    @Test
    void isRefusedByADatabaseThatIsInUse() throws Exception {
        var zip = backup();
        var target = ABackupTests.Target.h2(folder.resolve("target"));
        assertThat(command("restore", target, zip)).as(told.toString()).isZero();

        assertThat(command("restore", target, zip)).isEqualTo(1);

        assertThat(told.toString()).contains("The database is not empty");
    }

    @Test
    void isRefusedWhenItIsDamagedAndLeavesNothing() throws Exception {
        var zip = backup();
        var damaged = folder.resolve("damaged.zip");
        BackupForger.changeALetterIn("tables/setting.jsonl", zip, damaged);
        var target = ABackupTests.Target.postgres(folder.resolve("target"));

        assertThat(command("restore", target, damaged)).isEqualTo(1);

        assertThat(told.toString()).contains("The backup is damaged: tables/setting.jsonl");
        assertThat(command("restore", target, zip)).as(told.toString()).isZero();
    }

    @Test
    void isRefusedByAnotherVersionAndLeavesNothing() throws Exception {
        var zip = backup();
        var other = folder.resolve("other.zip");
        BackupForger.addAMigration(zip, other);
        var target = ABackupTests.Target.h2(folder.resolve("target"));

        assertThat(command("restore", target, other)).isEqualTo(1);

        assertThat(told.toString()).contains("another version of the academy", "flyway_schema_history_operations");
        assertThat(command("restore", target, zip)).as(told.toString()).isZero();
    }

    @Test
    void thatBreaksOffLeavesNothing() throws Exception {
        var zip = backup();
        var broken = folder.resolve("broken.zip");
        BackupForger.repeatARowOf("setting", zip, broken);
        var target = ABackupTests.Target.postgres(folder.resolve("target"));

        assertThat(command("restore", target, broken)).isEqualTo(1);

        assertThat(target.home().resolve("files")).doesNotExist();
        assertThat(command("restore", target, zip)).as(told.toString()).isZero();
    }

    @Test
    void belongsToItsOwnerAloneAndIsNeverOverwritten() throws Exception {
        var zip = backup();

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(zip)).hasSize(2);
        }
        assertThat(command("backup", ABackupTests.Target.h2(folder.resolve("nowhere")), zip))
                .isEqualTo(1);
        assertThat(told.toString()).contains("There is no database");
    }

    private Path backup() throws IOException, SQLException {
        var zip = folder.resolve("first.zip");
        var files = academy.home().toAbsolutePath().normalize().resolve("files");
        new TakingBackup(database, files, Clock.systemUTC()).into(zip);
        return zip;
    }

    private int command(String command, ABackupTests.Target target, Path file) {
        told.reset();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new BackupCommands(AcademyApplication.class, target.options(), out, out)
                .run(command, List.of(file.toString()));
    }

    private static List<String> shapes(Manifest manifest) {
        return manifest.tables().stream()
                .map(table -> table.name() + table.columns() + table.rows())
                .toList();
    }

    private static List<String> rows(String table, Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = BackupZip.open(zip, BackupZip.tableEntry(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .toList();
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return BackupZip.manifest(zip);
        }
    }

    private static Connection connect(ABackupTests.Target target) throws SQLException {
        return target.url().contains("postgresql")
                ? DriverManager.getConnection(target.url(), "postgres", "postgres")
                : DriverManager.getConnection(target.url(), "sa", "");
    }
}
