namespace DryRun.App.Coaching;

/// <summary>What came of asking a model.</summary>
public abstract record ModelReply
{
    private ModelReply()
    {
    }

    /// <summary>It answered.</summary>
    /// <param name="Text">Its words; never empty.</param>
    /// <param name="Model">The name of the model that answered, as its server tells it.</param>
    /// <param name="Took">From the request to the last word.</param>
    public sealed record Said(string Text, string Model, TimeSpan Took) : ModelReply;

    /// <summary>It did not.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record Failed(ModelFailure Failure) : ModelReply;
}

/// <summary>A piece of a reply that comes bit by bit.</summary>
public abstract record ModelPiece
{
    private ModelPiece()
    {
    }

    /// <summary>The next words.</summary>
    /// <param name="Text">They may begin and end within a word.</param>
    public sealed record Words(string Text) : ModelPiece;

    /// <summary>It broke off here. Nothing follows.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record Failed(ModelFailure Failure) : ModelPiece;
}

/// <summary>What a model is told.</summary>
/// <param name="Rules">How to answer; from DryRun alone.</param>
/// <param name="Task">What to answer; holds words of the learner.</param>
/// <param name="Schema">The JSON schema of the reply; null for plain text.</param>
internal sealed record ModelPrompt(string Rules, string Task, string? Schema = null);
