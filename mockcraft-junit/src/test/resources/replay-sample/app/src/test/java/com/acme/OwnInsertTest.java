package com.acme;

import io.mockcraft.junit.Seed;
import org.junit.jupiter.api.Test;

@Shop
class OwnInsertTest {
    @Test @Seed(inline = "tables: { users: { rows: 3, columns: { id: 1, name: first_name } } }") void one() {}
    @Test void two() {}
}
