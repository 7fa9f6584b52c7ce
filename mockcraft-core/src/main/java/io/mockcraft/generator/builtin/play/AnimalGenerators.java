package io.mockcraft.generator.builtin.play;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Animals. */
public final class AnimalGenerators {

    private AnimalGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("animal", "animal_name")
                        .says("An animal.", "alligator")
                        .picked("creature.animal.name"),
                trade.define("animal_type", "animaltype")
                        .says("A kind of animal.", "amphibian")
                        .listed("play", "animal_type"),
                trade.define("bird").says("A bird.", "albatross").listed("play", "bird"),
                trade.define("cat", "cat_breed")
                        .says("A breed of cats.", "Abyssinian")
                        .picked("creature.cat.breed"),
                trade.define("dog", "dog_breed")
                        .says("A breed of dogs.", "Affenpinscher")
                        .picked("creature.dog.breed"),
                trade.define("farm_animal", "farmanimal")
                        .says("An animal of a farm.", "Chicken")
                        .listed("play", "farm_animal"),
                trade.define("pet_name", "petname")
                        .says("A pet's name.", "Bella")
                        .listed("play", "pet_name"),
                trade.define("horse_breed", "horse")
                        .says("A breed of horses.", "Abaco Barb")
                        .picked("creature.horse.breed"),
                trade.define("animal_genus", "genus")
                        .says("The scientific genus of an animal.", "Acomys")
                        .picked("creature.animal.genus"),
                trade.define("animal_species", "species")
                        .says("The scientific species of an animal.", "abacura")
                        .picked("creature.animal.species"));
    }
}
