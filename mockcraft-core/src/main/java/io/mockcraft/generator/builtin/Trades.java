package io.mockcraft.generator.builtin;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.builtin.address.AddressGenerators;
import io.mockcraft.generator.builtin.aviation.AirlineGenerators;
import io.mockcraft.generator.builtin.aviation.AirportGenerators;
import io.mockcraft.generator.builtin.aviation.FlightGenerators;
import io.mockcraft.generator.builtin.company.BusinessGenerators;
import io.mockcraft.generator.builtin.company.ColorGenerators;
import io.mockcraft.generator.builtin.company.CompanyGenerators;
import io.mockcraft.generator.builtin.company.OrderGenerators;
import io.mockcraft.generator.builtin.company.ProductGenerators;
import io.mockcraft.generator.builtin.file.FileGenerators;
import io.mockcraft.generator.builtin.file.MediaFileGenerators;
import io.mockcraft.generator.builtin.finance.BankGenerators;
import io.mockcraft.generator.builtin.finance.CardGenerators;
import io.mockcraft.generator.builtin.finance.FinanceGenerators;
import io.mockcraft.generator.builtin.finance.MoneyGenerators;
import io.mockcraft.generator.builtin.finance.SecurityGenerators;
import io.mockcraft.generator.builtin.health.CareGenerators;
import io.mockcraft.generator.builtin.health.ConditionGenerators;
import io.mockcraft.generator.builtin.health.MeasureGenerators;
import io.mockcraft.generator.builtin.health.TreatmentGenerators;
import io.mockcraft.generator.builtin.identity.IdentityGenerators;
import io.mockcraft.generator.builtin.identity.TimedIdGenerators;
import io.mockcraft.generator.builtin.industry.DeviceGenerators;
import io.mockcraft.generator.builtin.industry.EducationGenerators;
import io.mockcraft.generator.builtin.industry.InsuranceGenerators;
import io.mockcraft.generator.builtin.industry.LogisticsGenerators;
import io.mockcraft.generator.builtin.industry.OfficeGenerators;
import io.mockcraft.generator.builtin.industry.PropertyGenerators;
import io.mockcraft.generator.builtin.industry.WeatherGenerators;
import io.mockcraft.generator.builtin.internet.AgentGenerators;
import io.mockcraft.generator.builtin.internet.InternetGenerators;
import io.mockcraft.generator.builtin.internet.SoftwareGenerators;
import io.mockcraft.generator.builtin.number.BitGenerators;
import io.mockcraft.generator.builtin.number.NumberGenerators;
import io.mockcraft.generator.builtin.person.NameGenerators;
import io.mockcraft.generator.builtin.person.PaperGenerators;
import io.mockcraft.generator.builtin.person.PersonGenerators;
import io.mockcraft.generator.builtin.play.AnimalGenerators;
import io.mockcraft.generator.builtin.play.BuildingGameGenerators;
import io.mockcraft.generator.builtin.play.EmojiGenerators;
import io.mockcraft.generator.builtin.play.FoodGenerators;
import io.mockcraft.generator.builtin.play.MediaGenerators;
import io.mockcraft.generator.builtin.play.SportGenerators;
import io.mockcraft.generator.builtin.text.AdjectiveGenerators;
import io.mockcraft.generator.builtin.text.LetterGenerators;
import io.mockcraft.generator.builtin.text.NounGenerators;
import io.mockcraft.generator.builtin.text.PhraseGenerators;
import io.mockcraft.generator.builtin.text.TextGenerators;
import io.mockcraft.generator.builtin.time.SpanGenerators;
import io.mockcraft.generator.builtin.time.TimeGenerators;
import io.mockcraft.generator.builtin.time.ZoneGenerators;
import io.mockcraft.generator.builtin.travel.CarGenerators;
import io.mockcraft.generator.builtin.travel.HospitalityGenerators;
import io.mockcraft.generator.making.Supplies;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.process.ProcessFactory;
import io.mockcraft.generator.script.JavaScriptFactory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every trade: its category, and where its generators are defined; in groups, the ones that most schemas draw from first.
 *
 * @param supplies what their generators are compiled from
 */
record Trades(Supplies supplies) {

    /** How many groups there are. */
    static final int GROUPS = 4;

    /** One group; its classes are loaded only now, which a fresh JVM feels. */
    List<GeneratorFactory> group(int number) {
        return switch (number) {
            case 0 -> everyday();
            case 1 -> business();
            case 2 -> industries();
            default -> play();
        };
    }

    @SafeVarargs
    private static List<GeneratorFactory> together(List<GeneratorFactory>... trades) {
        return Stream.of(trades).flatMap(List::stream).toList();
    }

    private Trade in(String category) {
        return new Trade(category, supplies);
    }

    private List<GeneratorFactory> everyday() {
        return together(
                NumberGenerators.all(in("number")),
                BitGenerators.all(in("number")),
                IdentityGenerators.all(in("identity")),
                TimedIdGenerators.all(in("identity")),
                NameGenerators.all(in("person")),
                PersonGenerators.all(in("person")),
                PaperGenerators.all(in("person")),
                AddressGenerators.all(in("address")),
                TimeGenerators.all(in("time")),
                ZoneGenerators.all(in("time")),
                SpanGenerators.all(in("time")));
    }

    private List<GeneratorFactory> business() {
        return together(
                TextGenerators.all(in("text")),
                PhraseGenerators.all(in("text")),
                LetterGenerators.all(in("text")),
                CompanyGenerators.all(in("company")),
                BusinessGenerators.all(in("company")),
                ColorGenerators.all(in("company")),
                ProductGenerators.all(in("commerce")),
                OrderGenerators.all(in("commerce")),
                InternetGenerators.all(in("internet")),
                AgentGenerators.all(in("internet")),
                SoftwareGenerators.all(in("internet")),
                FinanceGenerators.all(in("finance")),
                BankGenerators.all(in("finance")),
                CardGenerators.all(in("finance")),
                SecurityGenerators.all(in("finance")),
                MoneyGenerators.all(in("finance")),
                FileGenerators.all(in("file")),
                MediaFileGenerators.all(in("file")));
    }

    private List<GeneratorFactory> industries() {
        return together(
                ConditionGenerators.all(in("health")),
                TreatmentGenerators.all(in("health")),
                MeasureGenerators.all(in("health")),
                CareGenerators.all(in("health")),
                AirportGenerators.all(in("aviation")),
                AirlineGenerators.all(in("aviation")),
                FlightGenerators.all(in("aviation")),
                HospitalityGenerators.all(in("hospitality")),
                CarGenerators.all(in("automotive")),
                LogisticsGenerators.all(in("logistics")),
                EducationGenerators.all(in("education")),
                PropertyGenerators.all(in("property")),
                InsuranceGenerators.all(in("insurance")),
                OfficeGenerators.all(in("office")),
                DeviceGenerators.all(in("device")),
                WeatherGenerators.all(in("weather")));
    }

    private List<GeneratorFactory> play() {
        return together(
                AdjectiveGenerators.all(in("word")),
                NounGenerators.all(in("word")),
                AnimalGenerators.all(in("animal")),
                MediaGenerators.all(in("media")),
                SportGenerators.all(in("sport")),
                FoodGenerators.all(in("food")),
                BuildingGameGenerators.all(in("game")),
                EmojiGenerators.all(in("emoji")),
                List.of(new JavaScriptFactory(), new ProcessFactory(null)));
    }
}
