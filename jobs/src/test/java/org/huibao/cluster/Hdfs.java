package org.huibao.cluster;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A name node and one data node in this JVM. */
record Hdfs(MiniDFSCluster cluster) implements AutoCloseable {

  static Hdfs in(Path folder) throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    configuration.setInt("dfs.replication", 1);
    // a client asks again after 0.4 s else, file by file
    configuration.setInt("dfs.client.block.write.locateFollowingBlock.initial.delay.ms", 10);
    MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    cluster.waitActive();
    return new Hdfs(cluster);
  }

  FileSystem files() throws IOException {
    return cluster.getFileSystem();
  }

  /** {@code path} with scheme, host and port. */
  String url(String path) {
    return cluster.getURI() + path;
  }

  @Override
  public void close() {
    cluster.shutdown();
  }
}
