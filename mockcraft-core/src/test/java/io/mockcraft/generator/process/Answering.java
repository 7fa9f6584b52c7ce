package io.mockcraft.generator.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that answers lines on stdin, in one of several habits, most of them bad. */
public final class Answering {

    private static final Pattern SEED = Pattern.compile("\"seed\":([0-9]+)");

    private Answering() {}

    /** Answers until its stdin ends. */
    public static void main(String[] habit) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answer(habit[0], line, out);
            out.flush();
        }
    }

    private static void answer(String habit, String line, PrintStream out) {
        switch (habit) {
            case "echo" -> out.print(line + "\n");
            case "sku" -> out.print("\"SKU-" + seed(line) + "\"\n");
            case "garbage" -> out.print("<html>no</html>\n");
            case "twice" -> out.print("1\n2\n");
            case "endless" -> out.print("x".repeat(3 << 20));
            case "floods" -> flood(out);
            default -> die();
        }
    }

    private static String seed(String line) {
        Matcher seed = SEED.matcher(line);
        return seed.find() ? seed.group(1) : "";
    }

    private static void flood(PrintStream out) {
        System.err.print("nothing of interest\n".repeat(200_000));
        out.print("\"fine\"\n");
    }

    private static void die() {
        System.err.println("no licence");
        System.exit(3);
    }
}
