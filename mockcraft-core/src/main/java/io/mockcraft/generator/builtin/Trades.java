package io.mockcraft.generator.builtin;

import static java.util.Map.entry;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every trade: its category, and where its generators are defined. */
final class Trades {

    private static final List<Map.Entry<String, Function<Trade, List<GeneratorFactory>>>> ALL = List.of(
            entry("number", NumberGenerators::all),
            entry("number", BitGenerators::all),
            entry("identity", IdentityGenerators::all),
            entry("identity", TimedIdGenerators::all),
            entry("text", TextGenerators::all),
            entry("text", PhraseGenerators::all),
            entry("text", LetterGenerators::all),
            entry("word", AdjectiveGenerators::all),
            entry("word", NounGenerators::all),
            entry("person", NameGenerators::all),
            entry("person", PersonGenerators::all),
            entry("person", PaperGenerators::all),
            entry("company", CompanyGenerators::all),
            entry("company", BusinessGenerators::all),
            entry("company", ColorGenerators::all),
            entry("commerce", ProductGenerators::all),
            entry("commerce", OrderGenerators::all),
            entry("address", AddressGenerators::all),
            entry("internet", InternetGenerators::all),
            entry("internet", AgentGenerators::all),
            entry("internet", SoftwareGenerators::all),
            entry("finance", FinanceGenerators::all),
            entry("finance", BankGenerators::all),
            entry("finance", CardGenerators::all),
            entry("finance", SecurityGenerators::all),
            entry("finance", MoneyGenerators::all),
            entry("file", FileGenerators::all),
            entry("file", MediaFileGenerators::all),
            entry("time", TimeGenerators::all),
            entry("time", ZoneGenerators::all),
            entry("time", SpanGenerators::all),
            entry("health", ConditionGenerators::all),
            entry("health", TreatmentGenerators::all),
            entry("health", MeasureGenerators::all),
            entry("health", CareGenerators::all),
            entry("aviation", AirportGenerators::all),
            entry("aviation", AirlineGenerators::all),
            entry("aviation", FlightGenerators::all),
            entry("hospitality", HospitalityGenerators::all),
            entry("automotive", CarGenerators::all),
            entry("logistics", LogisticsGenerators::all),
            entry("education", EducationGenerators::all),
            entry("property", PropertyGenerators::all),
            entry("insurance", InsuranceGenerators::all),
            entry("office", OfficeGenerators::all),
            entry("device", DeviceGenerators::all),
            entry("weather", WeatherGenerators::all),
            entry("animal", AnimalGenerators::all),
            entry("media", MediaGenerators::all),
            entry("sport", SportGenerators::all),
            entry("food", FoodGenerators::all),
            entry("game", BuildingGameGenerators::all),
            entry("emoji", EmojiGenerators::all));

    private Trades() {}

    static List<GeneratorFactory> all(Supplies supplies) {
        List<GeneratorFactory> all = new ArrayList<>();
        ALL.forEach(trade -> all.addAll(trade.getValue().apply(new Trade(trade.getKey(), supplies))));
        return all;
    }
}
