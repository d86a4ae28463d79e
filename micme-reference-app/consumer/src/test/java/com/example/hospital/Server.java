package com.example.hospital;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a server on a free port, in a Java process of its own, on the module path as {@code micme serve} has it. */
final class Server implements AutoCloseable {

    /** An answer over HTTP. */
    record Answer(int status, String body) {}

    private static final Pattern ADDRESS = Pattern.compile("answers at (http://[^/]+)/");
    private static final int BAD_REQUEST = 400;

    private final Process process;
    private final String address;

    private Server(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Server start(List<Path> jars) throws IOException {
        return start(new ProcessBuilder(
                Packaged.binary("java"),
                "--module-path",
                Packaged.path(jars),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.micme.app/org.micme.app.Main",
                "serve",
                "--port",
                "0"));
    }

    static Server start(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        try {
            return new Server(process, address(process));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Waits until the process says where it answers; it ends, and says why, where it can't. */
    private static String address(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the server doesn't start:\n" + said);
    }

    Answer post(String path, String json) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        call.setRequestMethod("POST");
        call.setRequestProperty("Content-Type", "application/json");
        call.setDoOutput(true);
        call.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        try (InputStream body = call.getResponseCode() < BAD_REQUEST ? call.getInputStream() : call.getErrorStream()) {
            return new Answer(call.getResponseCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            call.disconnect();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
