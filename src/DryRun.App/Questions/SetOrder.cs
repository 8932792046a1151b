using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What became of the wishes for a set: a request, or what to change about them.</summary>
public abstract record SetOrder
{
    private const double Unasked = 0.1;

    // A link carries weights in thousandths; a set is made of no finer ones, so that both give the same questions.
    private const double LeastWeight = 0.001;
    private const int WeightDigits = 3;

    private SetOrder()
    {
    }

    /// <summary>A set that can be made.</summary>
    /// <param name="Request">What to make.</param>
    public sealed record Taken(SetRequest Request) : SetOrder
    {
        /// <summary>What the job text says; null when there is none.</summary>
        public JobReading? Reading { get; init; }

        /// <summary>Ids of the questions in words that belong to it; null when they are still to be chosen.</summary>
        public IReadOnlyList<string>? InWords { get; init; }

        /// <summary>Slugs of the problems that belong to it; null when they are still to be chosen.</summary>
        public IReadOnlyList<string>? Problems { get; init; }

        /// <summary>What it is called.</summary>
        public required string Title { get; init; }
    }

    /// <summary>Wishes that can't be met.</summary>
    /// <param name="Field">The field to change, as the API calls it.</param>
    /// <param name="Reason">A sentence for the learner: what is wrong, and what to do.</param>
    /// <param name="IsTooLarge">True when a text is only too large.</param>
    public sealed record Refused(string Field, string Reason, bool IsTooLarge = false) : SetOrder;

    /// <summary>Reads wishes; the same wishes and catalogue give the same order.</summary>
    public static SetOrder Of(SetWishes wishes, Catalogue catalogue)
    {
        if (SetChecks.Fault(wishes, catalogue) is { } fault)
        {
            return fault;
        }

        var reading = (wishes.Job as JobText.Taken)?.Read(catalogue);
        var role = string.IsNullOrEmpty(wishes.Role) ? null : catalogue.Role(wishes.Role);
        if (reading is not null && role is null && SetChecks.Unread(reading) is { } unread)
        {
            return unread;
        }

        var topics = TopicsOf(wishes, catalogue);
        var request = new SetRequest(wishes.Count, wishes.Seed)
        {
            Topics = topics,
            Kinds = [.. wishes.Kinds.Select(kind => TemplateKinds.Of(kind)!.Value)],
            Weights = WeightsOf(wishes, reading, role, topics),
        };
        return new Taken(request with { Level = LevelOf(wishes, reading, request, catalogue) })
        {
            Reading = reading,
            InWords = wishes.InWords,
            Problems = wishes.Problems,
            Title = SetTitle.Of(wishes, reading, catalogue),
        };
    }

    private static IReadOnlyList<string> TopicsOf(SetWishes wishes, Catalogue catalogue)
    {
        var day = SetChecks.Day(wishes.Day, catalogue);
        return
        [
            .. wishes.Topics
                .Concat(day?.Topics ?? [])
                .Concat(catalogue.Topics.Where(topic => topic.AreaId == wishes.Area).Select(topic => topic.Id))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, double> WeightsOf(SetWishes wishes, JobReading? reading, JobRole? role, IReadOnlyList<string> topics)
    {
        var asked = (reading, role) switch
        {
            ({ } text, { } job) => TopicWeights.Of(text, job),
            ({ } text, null) => text.Topics,
            (null, { } job) => TopicWeights.Of(job),
            _ => [],
        };
        var weights = asked.ToDictionary(topic => topic.TopicId, topic => Rounded(topic.Weight), StringComparer.Ordinal);
        // A link keeps what a text and a role came to; where these are at hand, they count.
        foreach (var (topic, weight) in wishes.Weights.Where(_ => reading is null && role is null))
        {
            weights[topic] = Rounded(weight);
        }

        // Who names topics wants each of them, however little the job asks for it.
        foreach (var topic in topics.Where(_ => weights.Count > 0))
        {
            weights.TryAdd(topic, Unasked);
        }

        return weights;
    }

    private static double Rounded(double weight) => Math.Clamp(Math.Round(weight, WeightDigits), LeastWeight, 1);

    // A text says a level in passing; it must not leave a set with hardly anything to ask.
    private static Level? LevelOf(SetWishes wishes, JobReading? reading, SetRequest request, Catalogue catalogue)
    {
        if (reading is null || !string.IsNullOrEmpty(wishes.Level))
        {
            return Levels.Of(wishes.Level ?? "");
        }

        var fitting = SetPlan.Fitting(catalogue.Templates, request with { Level = reading.Level }).Count;
        return fitting * 2 >= SetPlan.Fitting(catalogue.Templates, request).Count ? reading.Level : null;
    }
}
