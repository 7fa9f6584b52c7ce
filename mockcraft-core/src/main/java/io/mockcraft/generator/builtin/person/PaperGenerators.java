package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** The numbers that offices give to people, with right check digits. */
public final class PaperGenerators {

    private PaperGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("national_id", "national_identification_number", "id_number", "personal_id")
                        .says("A national identity number of the locale's country, or of a given one.", "482-91-3057")
                        .choice(
                                "country", "Whose.", "locale", "US", "GB", "DE", "FR", "ES", "IT", "NL", "BE", "PL",
                                "PT", "SE", "NO", "DK", "FI", "CH", "AT", "CA", "AU", "BR", "IN", "CN")
                        .makes(NationalIds::of),
                trade.define("ssn", "social_security_number")
                        .says("A social security number of the United States.", "482-91-3057")
                        .makes(making -> NationalIds.of(making, "US")),
                trade.define("hetu", "finnish_id", "henkilotunnus")
                        .says("A Finnish personal identity code with a right check character.", "131052-308T")
                        .makes(making -> NationalIds.of(making, "FI")),
                trade.define("nino", "national_insurance_number")
                        .says("A National Insurance number of the United Kingdom.", "QQ123456C")
                        .makes(making -> NationalIds.of(making, "GB")),
                trade.define("dni", "nif")
                        .says("A Spanish identity number with a right check letter.", "12345678Z")
                        .makes(making -> NationalIds.of(making, "ES")),
                trade.define("bsn")
                        .says("A Dutch citizen's number that passes the eleven test.", "111222333")
                        .makes(making -> NationalIds.of(making, "NL")),
                trade.define("pesel")
                        .says("A Polish personal number with a right check digit.", "44051401359")
                        .makes(making -> NationalIds.of(making, "PL")),
                trade.define("cpf")
                        .says("A Brazilian taxpayer's number with right check digits.", "529.982.247-25")
                        .makes(making -> NationalIds.of(making, "BR")),
                trade.define("cnpj")
                        .says("A Brazilian company's number with right check digits.", "11.222.333/0001-81")
                        .makes(NationalIds::cnpj),
                trade.define("sin", "social_insurance_number")
                        .says("A social insurance number of Canada with a right check digit.", "046 454 286")
                        .makes(making -> NationalIds.of(making, "CA")),
                trade.define("aadhaar")
                        .says("An Indian identity number with a right check digit.", "2345 6789 0124")
                        .makes(making -> NationalIds.of(making, "IN")),
                trade.define("tfn", "tax_file_number")
                        .says("A tax file number of Australia with a right check digit.", "123 456 782")
                        .makes(making -> NationalIds.of(making, "AU")),
                trade.define("personnummer")
                        .says("A Swedish personal number with a right check digit.", "811218-9876")
                        .makes(making -> NationalIds.of(making, "SE")),
                trade.define("fodselsnummer")
                        .says("A Norwegian birth number with right check digits.", "15107448219")
                        .makes(making -> NationalIds.of(making, "NO")),
                trade.define("insee", "nir")
                        .says("A French social security number with a right key.", "255081416802538")
                        .makes(making -> NationalIds.of(making, "FR")),
                trade.define("steuer_id", "german_tax_id")
                        .says("A German taxpayer's number with a right check digit.", "86095742719")
                        .makes(making -> NationalIds.of(making, "DE")),
                trade.define("ahv_number", "ahv")
                        .says("A Swiss insurance number with a right check digit.", "756.9217.0769.85")
                        .makes(making -> NationalIds.of(making, "CH")),
                trade.define("passport_number", "passport")
                        .says("A passport's number.", "C482913057")
                        .pattern("[A-Z][0-9]{8}"),
                trade.define("itin")
                        .says("An individual taxpayer's number of the United States.", "948-78-3057")
                        .pattern("9[0-9]{2}-(7[0-9]|8[0-8]|9[0-2])-[0-9]{4}"),
                trade.define("phone_formatted", "phoneformatted")
                        .says("A telephone number of North America in one of the usual forms.", "(212) 555-0142")
                        .pattern(
                                "\\([2-9][0-8][0-9]\\) 555-01[0-9]{2}|[2-9][0-8][0-9]-555-01[0-9]{2}|\\+1 [2-9][0-8][0-9] 555 01[0-9]{2}|1-[2-9][0-8][0-9]-555-01[0-9]{2}"),
                trade.define("phone_country_code", "calling_code", "dial_code")
                        .says("A country's calling code.", "+376")
                        .fact("country", "calling_code"),
                trade.define("phone_extension")
                        .says("A telephone's extension.", "482")
                        .pattern("[1-9][0-9]{2,3}"));
    }
}
