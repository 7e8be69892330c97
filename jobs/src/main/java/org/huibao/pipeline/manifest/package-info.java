/**
 * What a publication is known by. Comes in: the returns, tables and documents of one vintage. Goes
 * out: {@code manifest.json} beside the documents, and what differs from it.
 */
package org.huibao.pipeline.manifest;
