package io.github.comity.formats.comtrade;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.table.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table of UN Comtrade; none if its columns are not those of UN Comtrade, which is told once. */
final class TableEntries extends AbstractIterator<Parsed<Entry>> {
    private final Iterator<Parsed<Row>> rows;
    private @Nullable Columns columns;
    private boolean isRefused;

    TableEntries(Iterator<Parsed<Row>> rows) {
        this.rows = rows;
    }

    @Override
    protected @Nullable Parsed<Entry> computeNext() {
        if (isRefused || !rows.hasNext()) {
            return endOfData();
        }
        Parsed<Row> parsed = rows.next();
        if (parsed.value().isEmpty()) {
            return new Parsed<>(Optional.empty(), parsed.problems());
        }
        Row row = parsed.value().get();
        if (columns == null) {
            List<Problem> problems = new ArrayList<>();
            columns = Columns.of(row.header(), problems);
            if (!problems.isEmpty()) {
                isRefused = true;
                return new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems));
            }
        }
        return new Parsed<>(Optional.of(new Entry.OfTable(row, columns)), ImmutableList.of());
    }
}
