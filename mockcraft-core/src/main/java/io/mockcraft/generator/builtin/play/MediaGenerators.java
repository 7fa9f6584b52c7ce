package io.mockcraft.generator.builtin.play;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Books, films and songs; what belongs to one of them agrees in a row. */
public final class MediaGenerators {

    private MediaGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("book")
                        .says(
                                "A book with author, genre and year, as a document; its title in text.",
                                "Pride and Prejudice")
                        .factRow("book", "title"),
                trade.define("book_title", "booktitle")
                        .says("A book's title.", "Pride and Prejudice")
                        .fact("book", "title"),
                trade.define("book_author", "bookauthor")
                        .says("A book's author.", "Jane Austen")
                        .fact("book", "author"),
                trade.define("book_genre", "bookgenre")
                        .says("A book's genre.", "Romance")
                        .fact("book", "genre"),
                trade.define("book_year", "publication_year")
                        .says("When a book came out first.", "1813")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("book", "year"),
                trade.define("publisher", "book_publisher")
                        .says("A publisher of books.", "Academic Press")
                        .picked("book.publisher"),
                trade.define("movie", "film")
                        .says("A film with genre, director and year, as a document; its name in text.", "The Godfather")
                        .factRow("movie", "name"),
                trade.define("movie_name", "moviename", "movie_title")
                        .says("A film's name.", "The Godfather")
                        .fact("movie", "name"),
                trade.define("movie_genre", "moviegenre")
                        .says("A film's genre.", "Crime")
                        .fact("movie", "genre"),
                trade.define("movie_director", "director")
                        .says("Who made a film.", "Francis Ford Coppola")
                        .fact("movie", "director"),
                trade.define("movie_year", "release_year")
                        .says("When a film came out.", "1972")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("movie", "year"),
                trade.define("movie_rating", "film_rating")
                        .says("A film's rating in the United States.", "G")
                        .listed("play", "movie_rating"),
                trade.define("song", "track")
                        .says(
                                "A song with artist, genre and year, as a document; its name in text.",
                                "Bohemian Rhapsody")
                        .factRow("song", "name"),
                trade.define("song_name", "songname", "song_title")
                        .says("A song's name.", "Bohemian Rhapsody")
                        .fact("song", "name"),
                trade.define("song_artist", "songartist", "artist", "musician")
                        .says("Who sings a song.", "Queen")
                        .fact("song", "artist"),
                trade.define("song_genre", "songgenre", "music_genre")
                        .says("A song's genre.", "Rock")
                        .fact("song", "genre"),
                trade.define("song_year")
                        .says("When a song came out.", "1975")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("song", "year"),
                trade.define("band", "music_band").says("A band.", "AC/DC").picked("music.bands"),
                trade.define("album", "music_album")
                        .says("An album of music.", "Thriller")
                        .picked("music.albums"),
                trade.define("musical_instrument", "instrument")
                        .says("An instrument.", "Electric Guitar")
                        .picked("music.instruments"),
                trade.define("musical_key").says("A key of music.", "C major").listed("play", "music_key"),
                trade.define("video_game", "game_title")
                        .says("A video game.", "Half-Life")
                        .picked("video_game.title"),
                trade.define("video_game_genre", "game_genre")
                        .says("A genre of video games.", "First-person shooter")
                        .picked("video_game.genre"),
                trade.define("video_game_platform", "game_platform", "console")
                        .says("What a video game runs on.", "Xbox")
                        .picked("video_game.platform"),
                trade.define("board_game")
                        .says("A board game.", "Brass: Birmingham")
                        .picked("boardgame.name"));
    }
}
