package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check digits of numbers that exist or that standards give as examples: none was computed by the code under test. */
class KnownNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "health.HealthNumbers, npi, 123456789, 1234567893",
        "health.HealthNumbers, dea, AB123456, AB1234563",
        "finance.BankNumbers, aba, 02100002, 021000021",
        "finance.BankNumbers, creditor, 539007547034, RF18539007547034",
        "finance.SecurityNumbers, isin, US037833100, US0378331005",
        "finance.SecurityNumbers, isin, GB00BH4HKS3, GB00BH4HKS39",
        "finance.SecurityNumbers, cusip, 03783310, 037833100",
        "finance.SecurityNumbers, cusip, 17275R10, 17275R102",
        "finance.SecurityNumbers, sedol, 026349, 0263494",
        "finance.SecurityNumbers, sedol, B0YBKJ, B0YBKJ7",
        "finance.SecurityNumbers, lei, 5493001KJTIIGC8Y1R, 5493001KJTIIGC8Y1R12",
        "finance.VatNumbers, germany, DE13669597, DE136695976",
        "finance.VatNumbers, france, 40483304, FR83404833048",
        "finance.VatNumbers, italy, IT0074311015, IT00743110157",
        "finance.VatNumbers, austria, ATU1358562, ATU13585627",
        "finance.VatNumbers, portugal, PT50196484, PT501964843",
        "company.ArticleNumbers, upc, 03600029145, 036000291452",
        "company.ArticleNumbers, upc, 7351353, 73513537",
        "company.ArticleNumbers, isbn10, 316148410, 316148410X",
        "company.ArticleNumbers, issn, 0317-847, 0317-8471",
        "company.ArticleNumbers, parcel, 1Z999AA1012345678, 1Z999AA10123456784",
        "industry.IndustryNumbers, container, CSQU305438, CSQU3054383",
        "industry.IndustryNumbers, imo, IMO 907472, IMO 9074729",
        "person.EuropeIds, spain, 12345678, 12345678Z",
        "person.EuropeIds, poland, 4405140135, 44051401359",
        "person.EuropeIds, france, 2550814168025, 255081416802538",
        "person.EuropeIds, belgium, 85.07.30-033, 85.07.30-033.28",
        "person.EuropeIds, switzerland, 756.9217.0769.8, 756.9217.0769.85",
        "person.NordicIds, sweden, 811218-987, 811218-9876",
        "person.NordicIds, finland, 131052-308, 131052-308T",
        "person.WorldIds, canada, 046 454 28, 046 454 286",
        "person.WorldIds, person, 529.982.247, 529.982.247-25",
        "person.WorldIds, company, 11.222.333/0001, 11.222.333/0001-81",
        "person.WorldIds, india, 2345 6789 012, 2345 6789 0124",
        "person.WorldIds, china, 11010519491231002, 11010519491231002X",
        "person.FiscalCodes, complete, RSSMRA85T10A562, RSSMRA85T10A562S"
    })
    void endInTheirCheckDigits(String owner, String rule, String number, String complete)
            throws ReflectiveOperationException {
        Method method =
                Class.forName("io.mockcraft.generator.builtin." + owner).getDeclaredMethod(rule, StringBuilder.class);
        method.setAccessible(true);
        StringBuilder text = new StringBuilder(number);
        method.invoke(null, text);
        assertThat(text).hasToString(complete);
    }
}
