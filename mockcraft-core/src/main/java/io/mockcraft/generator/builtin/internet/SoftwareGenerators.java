package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Programs and their errors. */
public final class SoftwareGenerators {

    private SoftwareGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("app_name", "appname", "application")
                        .says("An app.", "Redhold")
                        .picked("app.name"),
                trade.define("app_author", "appauthor")
                        .says("Who made an app.", "Ada Lovelace")
                        .words("name.name"),
                trade.define("programming_language", "programminglanguage")
                        .says("A programming language.", "Java")
                        .listed("tech", "programming_language"),
                trade.define("database_name", "dbms")
                        .says("A database system.", "PostgreSQL")
                        .listed("tech", "database"),
                trade.define("environment", "deployment_environment")
                        .says("Where a program runs.", "development")
                        .listed("tech", "environment"),
                trade.define("cloud_provider")
                        .says("A provider of machines.", "Amazon Web Services")
                        .listed("tech", "cloud_provider"),
                trade.define("cloud_region", "aws_region")
                        .says("A region of a provider.", "us-east-1")
                        .listed("tech", "cloud_region"),
                trade.define("log_level", "loglevel", "severity")
                        .says("How important a line of a log is.", "trace")
                        .listed("tech", "log_level"),
                trade.define("error", "error_message")
                        .says("An error's message.", "connection refused")
                        .listed("tech", "error"),
                trade.define("error_database", "errordatabase", "database_error")
                        .says("A message of a database.", "duplicate key value violates unique constraint")
                        .listed("tech", "error_database"),
                trade.define("error_grpc", "errorgrpc", "grpc_error")
                        .says("A message of gRPC.", "canceled by the client")
                        .listed("tech", "error_grpc"),
                trade.define("error_http", "errorhttp", "http_error")
                        .says("A message of HTTP.", "the request could not be parsed")
                        .listed("tech", "error_http"),
                trade.define("error_http_client", "errorhttpclient")
                        .says("A message about a wrong request.", "bad request")
                        .listed("tech", "error_http_client"),
                trade.define("error_http_server", "errorhttpserver")
                        .says("A message about a broken server.", "internal server error")
                        .listed("tech", "error_http_server"),
                trade.define("error_object", "errorobject")
                        .says("A message about a wrong object.", "argument cannot be null")
                        .listed("tech", "error_object"),
                trade.define("error_runtime", "errorruntime", "runtime_error")
                        .says("A message of a running program.", "null pointer dereference")
                        .listed("tech", "error_runtime"),
                trade.define("error_validation", "errorvalidation", "validation_error")
                        .says("A message about wrong input.", "missing required field")
                        .listed("tech", "error_validation"),
                trade.define("error_code").says("An error's code.", "E4829").pattern("E[1-9][0-9]{3}"),
                trade.define("git_commit", "commit_hash", "commit_sha")
                        .says("A commit's hash.", "3f2a9c1e7b044d1c9a550e6f1b2c3d4e5f607182")
                        .pattern("[0-9a-f]{40}"),
                trade.define("git_branch", "branch_name")
                        .says("A branch's name.", "feature/green-harbor")
                        .writes(making -> InternetTexts.branch(making)),
                trade.define("license", "software_license", "spdx_license")
                        .says("A license of software (SPDX).", "MIT")
                        .listed("tech", "license"),
                trade.define("build_status", "ci_status", "pipeline_status")
                        .says("How a build went.", "queued")
                        .listed("tech", "ci_status"),
                trade.define("docker_image", "container_image")
                        .says("An image's name.", "registry.example/green-harbor:2.14.0")
                        .writes(making -> InternetTexts.image(making)),
                trade.define("safe_color", "safecolor")
                        .says("A color that every screen shows.", "black")
                        .listed("tech", "safe_color"));
    }
}
