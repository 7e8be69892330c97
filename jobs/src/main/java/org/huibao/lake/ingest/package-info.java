/**
 * Reading what is new: a district's returns are listed, looked up among what the lake knows, read,
 * and appended to it as one ingest.
 *
 * <p>Comes in: a {@link org.huibao.lake.ingest.DistrictFolder} and the lake. Goes out: one more
 * ingest in the lake, or none where nothing is new. Uses the lake, which knows nothing of it.
 */
package org.huibao.lake.ingest;
