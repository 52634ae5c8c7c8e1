package io.github.comity.figure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;

/** Signs of currencies, and their names with the country in front, which no other currency has. */
final class CurrencyNames {
    private static final Splitter COMMA = Splitter.on(',');

    /** Code, the words for the country, and the units behind each of them. */
    private static final String NAMES = """
            AED:emirati,uae:dirham,dirhams
            AFN:afghan:afghani,afghanis
            ALL:albanian:lek,leks
            AOA:angolan:kwanza,kwanzas
            ARS:argentine,argentinian:peso,pesos
            BHD:bahraini:dinar,dinars
            BIF:burundian:franc,francs
            BND:brunei,bruneian:dollar,dollars
            BRL:brazilian:real,reais,reals
            BWP:botswana,botswanan:pula,pulas
            CDF:congolese:franc,francs
            CLP:chilean:peso,pesos
            COP:colombian:peso,pesos
            CRC:costa rican:colón,colon,colones
            CUP:cuban:peso,pesos
            CVE:cape verdean:escudo,escudos
            DJF:djiboutian:franc,francs
            DKK:danish:krone,kroner,kronor,crown,crowns
            DOP:dominican:peso,pesos
            DZD:algerian:dinar,dinars
            EGP:egyptian:pound,pounds
            ERN:eritrean:nakfa
            FJD:fijian,fiji:dollar,dollars
            GEL:georgian:laris
            GMD:gambian:dalasi,dalasis
            GNF:guinean:franc,francs
            GTQ:guatemalan:quetzal,quetzales,quetzals
            GYD:guyanese:dollar,dollars
            HNL:honduran:lempira,lempiras
            HTG:haitian:gourde,gourdes
            HUF:hungarian:forint
            ISK:icelandic:króna,krona,krónur,kronur
            IQD:iraqi:dinar,dinars
            IRR:iranian:rial,rials
            JMD:jamaican:dollar,dollars
            JOD:jordanian:dinar,dinars
            KES:kenyan:shilling,shillings
            KHR:cambodian:riel
            KMF:comorian:franc,francs
            KPW:north korean:won
            KWD:kuwaiti:dinar,dinars
            KZT:kazakh,kazakhstani,kazakhstan:tenge
            LAK:lao,laotian:kip,kips
            LBP:lebanese:pound,pounds,lira,liras
            LKR:sri lankan,sri lanka:rupee,rupees
            LRD:liberian:dollar,dollars
            LSL:lesotho:loti,maloti
            LYD:libyan:dinar,dinars
            MAD:moroccan:dirham,dirhams
            MGA:malagasy:ariary
            MKD:macedonian:denar,denars,denari
            MMK:myanmar,burmese:kyat,kyats
            MOP:macanese,macau:pataca,patacas
            MUR:mauritian,mauritius:rupee,rupees
            MVR:maldivian:rufiyaa
            MWK:malawian,malawi:kwacha
            MZN:mozambican:metical,meticais
            NAD:namibian,namibia:dollar,dollars
            NIO:nicaraguan:córdoba,cordoba,córdobas,cordobas
            NOK:norwegian:krone,kroner,kronor,crown,crowns
            NPR:nepalese,nepali:rupee,rupees
            OMR:omani:rial,rials,riyal,riyals
            PAB:panamanian:balboa,balboas
            PKR:pakistan:rupee
            PYG:paraguayan:guarani,guaraní,guaraníes
            QAR:qatari,qatar:rial,rials,riyal,riyals
            RSD:serbian:dinar,dinars
            RWF:rwandan,rwanda:franc,francs
            SAR:saudi,saudi arabian:rial,rials,riyal,riyals
            SCR:seychelles:rupee,rupees
            SDG:sudanese:pound,pounds
            SEK:swedish:krona,kronor,krone,kroner,crown,crowns
            SOS:somali:shilling,shillings
            SRD:surinamese,suriname:dollar,dollars
            SSP:south sudanese:pound,pounds
            SYP:syrian:pound,pounds,lira,liras
            TJS:tajik,tajikistani:somoni,somonis
            TMT:turkmen,turkmenistan:manat,manats
            TND:tunisian:dinar,dinars
            TTD:trinidad:dollar,dollars
            TZS:tanzanian,tanzania:shilling,shillings
            UAH:ukrainian:hryvnia,hryvnias,hryvnya
            UGX:ugandan,uganda:shilling,shillings
            UYU:uruguayan:peso,pesos
            VES:venezuelan:bolívar,bolivar,bolívares,bolivares
            YER:yemeni:rial,rials,riyal,riyals
            ZMW:zambian,zambia:kwacha
            """;

    /** Code, and what stands for this currency alone. */
    private static final String SIGNS = """
            AMD:֏,amd֏
            ARS:ar$
            BBD:bds$
            BDT:৳
            BGN:лв,лв.
            BND:b$
            BSD:bs$
            BZD:bz$
            CLP:clp$
            COP:col$
            CRC:₡
            DOP:rd$
            ETB:birrs
            FJD:fj$
            GHS:₵,gh₵,ghs₵
            GYD:gy$
            IDR:rp,rp.
            JMD:j$
            KES:ksh,ksh.,kshs
            KHR:៛
            LAK:₭
            LRD:l$
            MXN:mex$
            MYR:rm
            NAD:n$
            OMR:ro,r.o.
            PEN:s/,s/.
            PYG:₲
            QAR:qr
            TTD:tt$
            TZS:tsh,tsh.,tshs
            UGX:ush,ush.
            USD:u$s
            UYU:$u
            VND:vnđ
            XCD:ec$
            """;

    private CurrencyNames() {}

    /** Adds all names and signs to the words for units. */
    static void putTo(ImmutableMap.Builder<String, Unit> words) {
        NAMES.lines().map(Splitter.on(':')::splitToList).forEach(line -> {
            Unit unit = unit(line.get(0));
            List<String> things = COMMA.splitToList(line.get(2));
            COMMA.split(line.get(1)).forEach(of -> things.forEach(thing -> words.put(of + ' ' + thing, unit)));
        });
        SIGNS.lines()
                .map(Splitter.on(':')::splitToList)
                .forEach(line -> COMMA.split(line.get(1)).forEach(sign -> words.put(sign, unit(line.get(0)))));
    }

    private static Unit unit(String code) {
        return Objects.requireNonNull(Unit.currency(code), code);
    }
}
