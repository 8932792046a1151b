using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Review;

/// <summary>Keeps how good a learner is in each area, and how hard each template and each question in words is.</summary>
public sealed class Ratings(Catalogue catalogue, IDbContextFactory<LearnerData> factory)
{
    /// <summary>A learner's rating in each area that was practised.</summary>
    public async Task<IReadOnlyDictionary<string, Rating>> AreasAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await data.AreaRatings.AsNoTracking().Where(row => row.LearnerId == learnerId)
            .ToDictionaryAsync(row => row.AreaId, row => new Rating(row.Value, row.Count), cancellationToken);
    }

    /// <summary>The level to practise some topics at: the mean of the ratings in their areas.</summary>
    public async Task<Level> LevelAsync(string learnerId, IReadOnlyCollection<string> topics, CancellationToken cancellationToken)
    {
        var ratings = await AreasAsync(learnerId, cancellationToken);
        var areas = topics.Select(id => catalogue.Topic(id)?.AreaId).OfType<string>().Distinct().ToList();
        var known = (areas.Count == 0 ? ratings.Keys : areas).Select(area => ratings.GetValueOrDefault(area, new Rating(Elo.Start, 0)).Value);
        return Elo.LevelOf(known.DefaultIfEmpty(Elo.Start).Average());
    }

    /// <summary>The level to practise some topics at, by the answers in their areas; null while there is none. No topics are all of them.</summary>
    public async Task<Level?> KnownLevelAsync(string learnerId, IReadOnlyCollection<string> topics, CancellationToken cancellationToken)
    {
        var ratings = await AreasAsync(learnerId, cancellationToken);
        var areas = topics.Select(id => catalogue.Topic(id)?.AreaId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = ratings.Where(rating => areas.Count == 0 || areas.Contains(rating.Key)).Select(rating => rating.Value.Value).ToList();
        return known.Count == 0 ? null : Elo.LevelOf(known.Average());
    }

    /// <summary>What a placement quiz can ask, with what is known of its difficulty.</summary>
    internal async Task<IReadOnlyList<PlacementItem>> PlacementItemsAsync(LearnerData data, CancellationToken cancellationToken)
    {
        var known = await data.ItemRatings.AsNoTracking().Where(row => row.Kind == ItemKind.Generated)
            .ToDictionaryAsync(row => (row.ItemId, row.Level), row => row.Value, cancellationToken);
        return
        [
            .. catalogue.Templates.Where(IsQuick).SelectMany(template => template.Levels.Select(level => new PlacementItem(
                template.Id, level, AreaOf(template), known.GetValueOrDefault((template.Id, level), Elo.Of(level)), Choices: UsualChoices))),
        ];
    }

    /// <summary>Moves the ratings of the learner and of the template after an answer; the caller saves.</summary>
    internal Task MoveAsync(LearnerData data, string learnerId, GeneratedQuestion question, double score, CancellationToken cancellationToken)
    {
        var choices = question.Rule is AnswerRule.Choice ? question.Choices.Count : 0;
        var item = new RatedItem(ItemKind.Generated, question.Template, question.Level, question.Topics[0], choices);
        return MoveAsync(data, learnerId, item, score, cancellationToken);
    }

    /// <summary>Moves the ratings of the learner and of the question after an answer in words; the caller saves.</summary>
    internal Task MoveAsync(LearnerData data, string learnerId, Question question, double score, CancellationToken cancellationToken) =>
        MoveAsync(
            data, learnerId, new RatedItem(ItemKind.Question, question.Id, question.Level, question.Topics[0], Choices: 0), score, cancellationToken);

    private async Task MoveAsync(LearnerData data, string learnerId, RatedItem rated, double score, CancellationToken cancellationToken)
    {
        var learner = await LearnerAsync(data, learnerId, catalogue.Topic(rated.Topic)!.AreaId, cancellationToken);
        var item = await ItemAsync(data, rated, cancellationToken);
        var (better, harder) = Elo.After(new(learner.Value, learner.Count), new(item.Value, item.Count), score, rated.Choices);
        (learner.Value, learner.Count) = (better.Value, better.Count);
        (item.Value, item.Count) = (harder.Value, harder.Count);
    }

    private static async Task<StoredItemRating> ItemAsync(LearnerData data, RatedItem item, CancellationToken cancellationToken) =>
        await data.ItemRatings.FindAsync([item.Kind, item.Id, item.Level], cancellationToken)
        ?? data.ItemRatings.Add(new StoredItemRating
        {
            Kind = item.Kind, ItemId = item.Id, Level = item.Level, Value = Elo.Of(item.Level), Count = 0,
        }).Entity;

    private static async Task<StoredAreaRating> LearnerAsync(LearnerData data, string learnerId, string areaId, CancellationToken cancellationToken) =>
        await data.AreaRatings.FindAsync([learnerId, areaId], cancellationToken)
        ?? data.AreaRatings.Add(new StoredAreaRating { LearnerId = learnerId, AreaId = areaId, Value = Elo.Start, Count = 0 }).Entity;

    /// <summary>The area of the topic a template is about.</summary>
    public string AreaOf(QuestionTemplate template) => catalogue.Topic(template.Topics[0])!.AreaId;

    private const int UsualChoices = 4;
    private const int QuickSeconds = 120;

    /// <summary>A placement quiz asks what is chosen, not written, so that twenty questions stay short.</summary>
    private static bool IsQuick(QuestionTemplate template) =>
        template.Seconds <= QuickSeconds && template.Kind is not (TemplateKind.FillBlank or TemplateKind.FindBug
            or TemplateKind.OrderLines or TemplateKind.PickAll or TemplateKind.SqlWrite or TemplateKind.Estimate or TemplateKind.Regex);

    private readonly record struct RatedItem(ItemKind Kind, string Id, Level Level, string Topic, int Choices);
}
