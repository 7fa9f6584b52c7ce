package io.mockcraft.store.sql.copy;

import java.sql.SQLException;

/** Takes encoded rows, in order. */
interface ChunkSink {

    /** Takes the bytes before it returns: the chunk is filled again afterwards. */
    void accept(Bytes chunk) throws SQLException;
}
