package io.mockcraft.generator.builtin;

import java.util.List;

/** What somebody of each trade asks for first, by our names. */
final class Families {

    static final List<String> NAMES = List.of(
            ("blood_type medical_condition diagnosis_code diagnosis procedure_code medication medication_generic dosage ndc "
                            + "allergy symptom vital_sign vital_sign_unit vital_sign_value lab_result mrn npi hospital "
                            + "medicare_beneficiary_id nhs_number hcpcs "
                            + "airline airline_iata airline_icao airport airport_iata airport_icao airport_city airport_country "
                            + "airport_latitude airport_longitude airport_elevation flight_number flight_status aircraft_type "
                            + "aircraft_registration seat gate baggage_claim flight_departure flight_arrival flight_duration "
                            + "iban bic routing_number account_number card_number card_expiry card_brand currency money price "
                            + "stock_symbol stock_sector market_cap isin cusip lei ein transaction_type mcc invoice_number vat_number "
                            + "product category sku ean13 upc isbn10 isbn13 discount order_status tracking_number promotion_code "
                            + "review rating "
                            + "first_name last_name full_name gender title birth_date national_id passport phone job_title "
                            + "department username password avatar_url "
                            + "street_address city state postal_code country country_code country_code3 time_zone latitude longitude "
                            + "email domain url ipv4 ipv6 cidr mac user_agent slug uuid uuid7 ulid nanoid objectid hash jwt semver "
                            + "mime_type port http_status "
                            + "container_number school listing_price policy_number imei energy_consumption sensor_reading "
                            + "employee_id case_number government_agency hotel vin cost_code dish sport gamertag weather")
                    .split(" "));

    private Families() {}
}
