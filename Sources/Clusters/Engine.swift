import Experiments

/// Who trains the shards of submissions with processes of his own: the queue of a cluster.
///
/// The results folder is the truth of what is done. An engine only says what may still be coming.
public protocol Engine: Sendable {
    /// The name as a spec writes it.
    var name: String { get }

    /// How what was sent is waited for.
    var pace: Pace { get }

    /// Makes sure that the engine is there and answers.
    func check() throws(ClusterError)

    /// Sends a submission, or as much of it as the engine takes now; what it has of it already is not sent again.
    ///
    /// - Parameter cancellation: Ends the sending behind what is under way.
    func send(_ submission: Submission, until cancellation: Cancellation) throws(ClusterError)

    /// How many shards of a submission were sent, the first ones first.
    func sentCount(of submission: Submission) throws(ClusterError) -> Int

    /// The shards of those submissions that the engine has not done with.
    ///
    /// - Parameter cancellation: Ends the asking, which is an error then.
    func liveShards(of submissions: [Submission], until cancellation: Cancellation) throws(ClusterError) -> [LiveShard]

    /// Has the engine drop those submissions, and waits until it has.
    func cancel(_ submissions: [Submission], until cancellation: Cancellation) throws(ClusterError)

    /// The file that the outputs of a shard are in.
    func logPath(ofShard shard: Int, of submission: Submission) -> String
}
