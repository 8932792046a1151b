using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Finds the level of a set for a learner who leaves it to their answers so far.</summary>
public sealed class LearnerLevels(Catalogue catalogue, Ratings ratings)
{
    /// <summary>What wishes say in place of a level.</summary>
    public const string Mine = "mine";

    /// <summary>
    /// The same wishes with a level that is one: the one nearest to the learner's rating in the areas of the set's topics at which there
    /// are questions; any level while there is no rating.
    /// </summary>
    public async Task<SetWishes> ResolveAsync(string learnerId, SetWishes wishes, CancellationToken cancellationToken)
    {
        if (wishes.Level != Mine)
        {
            return wishes;
        }

        var open = wishes with { Level = null };
        if (SetOrder.Of(open, catalogue) is not SetOrder.Taken { Request: var request })
        {
            return open;
        }

        IReadOnlyCollection<string> topics = request.Topics.Count > 0 ? request.Topics : [.. request.Weights.Keys];
        return await ratings.KnownLevelAsync(learnerId, topics, cancellationToken) is { } level
            ? open with { Level = SetPlan.Nearest(catalogue.Templates, request, level)?.Name() }
            : open;
    }
}
