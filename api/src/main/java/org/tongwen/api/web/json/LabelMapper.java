package org.tongwen.api.web.json;

import org.mapstruct.Context;
import org.mapstruct.Named;
import org.tongwen.api.search.Field;

/** Writes codes and ids with what they are called. */
final class LabelMapper {

    DocumentJson.Industry industry(String id, @Context Labels labels) {
        return new DocumentJson.Industry(id, labels.of(Field.INDUSTRY, id));
    }

    @Named("region")
    DocumentJson.Listed listedRegion(String code, @Context Labels labels) {
        return listed(Field.REGION, code, labels);
    }

    @Named("industry")
    DocumentJson.Listed listedIndustry(String id, @Context Labels labels) {
        return listed(Field.INDUSTRY, id, labels);
    }

    @Named("cluster")
    DocumentJson.Listed listedCluster(String id, @Context Labels labels) {
        return listed(Field.NAMED_CLUSTER, id, labels);
    }

    @Named("programme")
    DocumentJson.Listed listedProgramme(String id, @Context Labels labels) {
        return listed(Field.PROGRAMME, id, labels);
    }

    private static DocumentJson.Listed listed(Field field, String value, Labels labels) {
        return new DocumentJson.Listed(value, labels.of(field, value));
    }
}
