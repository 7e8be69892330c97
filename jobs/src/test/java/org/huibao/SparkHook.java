package org.huibao;

import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import org.apache.spark.sql.SparkSession;

/**
 * The session of {@link SparkExtension} for jqwik's properties: the one that runs, or a new one,
 * which ends with the JVM.
 */
public final class SparkHook implements ResolveParameterHook {
  @Override
  public Optional<ParameterSupplier> resolve(
      ParameterResolutionContext parameter, LifecycleContext context) {
    return parameter.typeUsage().isOfType(SparkSession.class)
        ? Optional.of(ofTheTry -> SparkExtension.start())
        : Optional.empty();
  }

  /** From the class to its properties. */
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
