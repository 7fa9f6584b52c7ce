package com.acme;

import io.mockcraft.junit.Seed;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Seed(
        inline = "{ params: { users: 5 }, tables: { users: { rows: '${users}', columns: { name: first_name } } } }",
        ddl = "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);",
        seed = 42)
@interface Shop {}
