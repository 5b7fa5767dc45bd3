/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A file system of a few megabytes of its own, in memory, that a test fills up. Needs root on Linux. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether this process may mount one. */
    public static boolean isPossible() {
        try (var disk = mount(1)) {
            return Files.isDirectory(disk.folder());
        } catch (IOException no) {
            return false;
        }
    }

    public static SmallDisk mount(int megabytes) throws IOException {
        var folder = Files.createTempDirectory("academy-small-disk");
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "academy-test", folder.toString());
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Takes whatever room is left. */
    public void fill() throws IOException {
        try (var filler = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var size = 1 << 20; size > 0; size >>= 1) {
                write(filler, ByteBuffer.allocate(size));
            }
        }
    }

    /** Gives back what {@link #fill} took. */
    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", folder.toString());
        Files.delete(folder);
    }

    private static void write(FileChannel filler, ByteBuffer block) {
        try {
            while (true) {
                filler.write(block.rewind());
            }
        } catch (IOException full) {
            // As wished.
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
