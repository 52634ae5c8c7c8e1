package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Growth;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.Target;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Place;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Party;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.CoChair;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.Registration;
import io.github.comity.treaty.Session;

/** The formats of all types, by which documents are named. */
final class JsonTypes {
    static final ImmutableList<JsonFormat<?>> ALL = ImmutableList.of(
            JsonFormat.COOPERATION,
            JsonFormat.CLAIM,
            JsonFormat.DERIVED,
            JsonFormat.READING,
            JsonFormat.RECONCILIATION,
            of("figure", Figure.class, FigureCodecs.FIGURE),
            of("bounds", Bounds.class, FigureCodecs.BOUNDS),
            of("rational", Rational.class, FigureCodecs.RATIONAL),
            of("unit", Unit.class, FigureCodecs.UNIT),
            of("period", ReportingPeriod.class, FigureCodecs.PERIOD),
            of("date", EventDate.class, FigureCodecs.DATE),
            of("source", Source.class, FigureCodecs.SOURCE),
            of("area", Area.class, PartyCodecs.AREA),
            of("country", Country.class, PartyCodecs.COUNTRY),
            of("countryGroup", CountryGroup.class, PartyCodecs.GROUP),
            of("party", Party.class, PartyCodecs.PARTY),
            of("organization", Organization.class, PartyCodecs.ORGANIZATION),
            of("company", Company.class, PartyCodecs.COMPANY),
            of("post", Post.class, PartyCodecs.POST),
            of("official", Official.class, PartyCodecs.OFFICIAL),
            of("place", Place.class, PartyCodecs.PLACE),
            of("quantity", Quantity.class, ClaimCodecs.QUANTITY),
            of("subject", Subject.class, ClaimCodecs.SUBJECT),
            of("growth", Growth.class, ClaimCodecs.GROWTH),
            of("productCode", ProductCode.class, ClaimCodecs.PRODUCT_CODE),
            of("statedQuantity", StatedQuantity.class, ClaimCodecs.STATED_QUANTITY),
            of("tradePeriod", TradePeriod.class, CooperationCodecs.TRADE_PERIOD),
            of("tradeProducts", TradeProducts.class, CooperationCodecs.TRADE_PRODUCTS),
            of("investmentFlow", InvestmentFlow.class, CooperationCodecs.INVESTMENT_FLOW),
            of("businessPresence", BusinessPresence.class, CooperationCodecs.BUSINESS_PRESENCE),
            of("target", Target.class, CooperationCodecs.TARGET),
            of("diplomaticRelations", DiplomaticRelations.class, DiplomacyCodecs.RELATIONS),
            of("mission", DiplomaticMission.class, DiplomacyCodecs.DIPLOMATIC_MISSION),
            of("visit", Visit.class, DiplomacyCodecs.VISIT),
            of("meeting", Meeting.class, DiplomacyCodecs.MEETING),
            of("forum", Forum.class, DiplomacyCodecs.FORUM),
            of("statement", PublicStatement.class, DiplomacyCodecs.STATEMENT),
            of("project", JointProject.class, DiplomacyCodecs.PROJECT),
            of("milestone", Milestone.class, DiplomacyCodecs.MILESTONE),
            of("interest", CompanyInterest.class, DiplomacyCodecs.INTEREST),
            of("multilateralCooperation", MultilateralCooperation.class, DiplomacyCodecs.MULTILATERAL),
            of("agreement", Agreement.class, TreatyCodecs.AGREEMENT),
            of("agreementStep", AgreementStep.class, TreatyCodecs.STEP),
            of("registration", Registration.class, TreatyCodecs.REGISTRATION),
            of("commission", Commission.class, TreatyCodecs.COMMISSION),
            of("session", Session.class, TreatyCodecs.SESSION),
            of("coChair", CoChair.class, TreatyCodecs.CO_CHAIR));

    private JsonTypes() {}

    private static <T> JsonFormat<T> of(String name, Class<T> type, Codec<T> codec) {
        return new JsonFormat<>(name, type, codec);
    }
}
