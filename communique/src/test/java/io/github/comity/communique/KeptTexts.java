package io.github.comity.communique;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The texts that are kept with what is read of them, each as a test that throws an exception or error when it is read
 * otherwise. The module {@code mutants} calls it.
 */
final class KeptTexts implements Callable<List<Runnable>> {
    @Override
    public List<Runnable> call() throws IOException {
        List<Runnable> all = new ArrayList<>();
        for (Passage passage : Passage.all()) {
            CommuniqueReader reader = passage.reader();
            all.add(() -> require(Passage.lines(reader.read(passage.text())).equals(passage.read())));
        }
        for (Arguments sentence : SentencesTest.sentences().toList()) {
            Object[] parts = sentence.get();
            String language = (String) parts[0];
            String text = (String) parts[1];
            all.add(() -> require(PortionsTest.read(language, text).equals(parts[2])));
        }
        return all;
    }

    private static void require(boolean isAsKept) {
        if (!isAsKept) {
            throw new IllegalStateException("read otherwise than it is kept");
        }
    }
}
