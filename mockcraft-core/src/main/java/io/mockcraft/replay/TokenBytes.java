package io.mockcraft.replay;

import io.mockcraft.problem.MockCraftBug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tokens as packed bytes. */
final class TokenBytes {

    private static final int MOST = 10_000;

    private TokenBytes() {}

    static byte[] write(ReplayToken token) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(token.engine());
            out.writeUTF(token.test());
            out.writeInt(token.recipes().size());
            for (Recipe recipe : token.recipes()) {
                write(recipe, out);
            }
        } catch (IOException e) {
            throw new MockCraftBug("a replay token could not be written", e);
        }
        return Packed.pack(bytes.toByteArray());
    }

    static ReplayToken read(byte[] packed, String where) {
        byte[] bytes = Packed.unpack(packed, where);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int engine = in.readInt();
            String test = in.readUTF();
            List<Recipe> recipes = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                recipes.add(recipe(in));
            }
            if (in.read() >= 0) {
                throw TokenText.broken(where, "the replay token holds more than it should");
            }
            return new ReplayToken(engine, test, recipes);
        } catch (IOException e) {
            throw TokenText.broken(where, "the replay token holds nothing that makes sense");
        }
    }

    private static void write(Recipe recipe, DataOutputStream out) throws IOException {
        out.writeUTF(recipe.name());
        out.writeLong(recipe.seed());
        out.writeUTF(recipe.profile());
        out.writeInt(recipe.params().size());
        for (String param : recipe.params()) {
            out.writeUTF(param);
        }
        out.writeUTF(recipe.plan());
        out.writeUTF(recipe.datafaker());
        write(recipe.words(), out);
        out.writeUTF(recipe.data());
        write(recipe.tables(), out);
        out.writeInt(recipe.bases().size());
        for (var base : recipe.bases().entrySet()) {
            out.writeUTF(base.getKey());
            out.writeLong(base.getValue());
        }
    }

    private static void write(SortedMap<String, String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts.entrySet()) {
            out.writeUTF(text.getKey());
            out.writeUTF(text.getValue());
        }
    }

    private static Recipe recipe(DataInputStream in) throws IOException {
        String name = in.readUTF();
        long seed = in.readLong();
        String profile = in.readUTF();
        List<String> params = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            params.add(in.readUTF());
        }
        String plan = in.readUTF();
        String datafaker = in.readUTF();
        SortedMap<String, String> words = texts(in);
        String data = in.readUTF();
        SortedMap<String, String> tables = texts(in);
        SortedMap<String, Long> bases = new TreeMap<>();
        for (int left = count(in); left > 0; left--) {
            bases.put(in.readUTF(), in.readLong());
        }
        return new Recipe(name, seed, profile, params, plan, datafaker, words, data, tables, bases);
    }

    private static SortedMap<String, String> texts(DataInputStream in) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int left = count(in); left > 0; left--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        return texts;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no count: " + count);
        }
        return count;
    }
}
