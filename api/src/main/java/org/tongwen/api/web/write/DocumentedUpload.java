package org.tongwen.api.web.write;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.Values;

/** Says for the OpenAPI document what an upload takes beside its records. */
public final class DocumentedUpload {

    static final String FILE = "file";
    static final String DEFAULT_FILE = "upload.jsonl";
    static final int LONGEST_FILE = 200;

    private DocumentedUpload() {}

    /** Returns the parameter that names the file of the records. */
    public static Parameter file() {
        Schema<?> name = Values.text(LONGEST_FILE, DEFAULT_FILE);
        name.setDefault(DEFAULT_FILE);
        return Documented.once(
                FILE,
                name,
                "The name of the file that the records count as read from: they replace its records with the same ids.");
    }
}
