package io.github.comity.communique;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The texts that are kept with the contacts that are read of them, each as a test that throws an error when they are
 * others. The module {@code mutants} calls it.
 */
final class KeptEvents implements Callable<List<Runnable>> {
    @Override
    public List<Runnable> call() throws IOException {
        List<Runnable> all = new ArrayList<>();
        EventsTest test = new EventsTest();
        EventsTest.cases().forEach(text -> all.add(() -> test.text_hasExactlyTheseEvents(text)));
        return all;
    }
}
