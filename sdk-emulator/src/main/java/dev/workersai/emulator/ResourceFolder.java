package dev.workersai.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A folder of resources beside this class, in a directory or in a jar. */
final class ResourceFolder {

    private final String name;

    ResourceFolder(String name) {
        this.name = name;
    }

    /** Opens a file of the folder, or returns null if there is none of this name. */
    @Nullable
    InputStream open(String file) {
        return ResourceFolder.class.getResourceAsStream(name + "/" + file);
    }

    /** Reads a file that is known to be there. */
    byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new IllegalStateException("the emulator's jar lacks " + name + "/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + "/" + file, e);
        }
    }

    /** Returns the names of all files that end with the given text, sorted. */
    List<String> list(String ending) {
        URL url = ResourceFolder.class.getResource(name);
        if (url == null) {
            return List.of();
        }
        try {
            URLConnection connection = url.openConnection();
            List<String> names =
                    connection instanceof JarURLConnection jar ? namesInJar(jar) : namesInDirectory(url.toString());
            return names.stream().filter(file -> file.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + name, e);
        }
    }

    private static List<String> namesInDirectory(String url) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(URI.create(url)))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static List<String> namesInJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String prefix = connection.getEntryName() + (connection.getEntryName().endsWith("/") ? "" : "/");
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> entry.startsWith(prefix) && entry.indexOf('/', prefix.length()) < 0)
                    .map(entry -> entry.substring(prefix.length()))
                    .toList();
        }
    }
}
