/**
 * The jobs: each parses its arguments, opens a session, chains the rooms' work, and says what it
 * did.
 *
 * <p>Comes in: a district folder and a lake. Goes out: ingests, publications and documents; the
 * result on standard output, progress on standard error, and an exit code.
 */
package org.huibao.pipeline;
