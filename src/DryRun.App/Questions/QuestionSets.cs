using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Storage;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Questions;

/// <summary>Makes sets: generated questions with the lines they answer, and what else there is on their topics.</summary>
public sealed class QuestionSets(Catalogue catalogue, QuestionGenerator generator, IDbContextFactory<LearnerData> factory)
{
    /// <summary>The generated questions of a set, and what else its order names.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<MadeSet> MakeAsync(SetOrder.Taken order, CancellationToken cancellationToken) =>
        WithOthers(order, await generator.SetAsync(order.Request, cancellationToken));

    /// <summary>The same; where the order leaves questions in words and problems open, those that fit and were not met yet are chosen.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<MadeSet> MakeMixedAsync(string learnerId, SetOrder.Taken order, CancellationToken cancellationToken) =>
        await MixAsync(learnerId, order, await MakeAsync(order, cancellationToken), cancellationToken);

    /// <summary>The beginning of such a set: its first question alone, which is there sooner; all of it when all has been made before.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<MadeSet> BeginMixedAsync(string learnerId, SetOrder.Taken order, CancellationToken cancellationToken)
    {
        if (order.Request.Count == 1 || generator.Holds(order.Request))
        {
            return await MakeMixedAsync(learnerId, order, cancellationToken);
        }

        var first = await generator.StreamAsync(order.Request, cancellationToken).Take(1).ToListAsync(cancellationToken);
        var set = WithOthers(order, first) with { IsWhole = first.Count == 0 };
        return await MixAsync(learnerId, order, set, cancellationToken);
    }

    private async Task<MadeSet> MixAsync(string learnerId, SetOrder.Taken order, MadeSet set, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(learnerId, cancellationToken);
        return set with
        {
            InWords = order.InWords is null ? SetMix.InWords(catalogue, order.Request, seen) : set.InWords,
            Problems = order.Problems is null ? SetMix.Problems(catalogue, order.Request, seen) : set.Problems,
        };
    }

    private MadeSet WithOthers(SetOrder.Taken order, IReadOnlyList<GeneratedQuestion> questions) => new(order, WithLines(order, questions))
    {
        InWords = [.. (order.InWords ?? []).Select(catalogue.Question).OfType<Question>()],
        Problems = [.. (order.Problems ?? []).Select(catalogue.Problem).OfType<Problem>()],
    };

    private List<SetQuestion> WithLines(SetOrder.Taken order, IReadOnlyList<GeneratedQuestion> questions)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. questions.Select((question, at) => new SetQuestion(at + 1, question, LineOf(question)))];

        AskedLine? LineOf(GeneratedQuestion question)
        {
            if (order.Reading is not { } reading || catalogue.Template(question.Template) is not { } template)
            {
                return null;
            }

            var topic = SetPlan.TopicOf(template, order.Request);
            var turn = turns.GetValueOrDefault(topic);
            turns[topic] = turn + 1;
            return AskedLine.Of(reading, topic, turn);
        }
    }

    private async Task<HashSet<(ItemKind, string)>> SeenAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var items = await data.Evidence.Where(row => row.LearnerId == learnerId)
            .Select(row => new { row.Kind, row.ItemId }).Distinct().ToListAsync(cancellationToken);
        return [.. items.Select(item => (item.Kind, item.ItemId))];
    }
}
