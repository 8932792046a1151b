using DryRun.App.Questions;
using DryRun.Core.Questions;
using DryRun.Storage;
using DryRun.Storage.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Questions;

/// <summary>The level of sets that are left to the learner's answers so far.</summary>
public sealed class LearnerLevelTests(BrowserFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1200, "junior")]
    [InlineData(1900, "senior")]
    public async Task It_is_the_rating_in_the_area_of_the_topics(double rating, string level)
    {
        var learner = $"rated-{level}";
        var area = fixture.Catalogue.Areas.First(area => Covers(area.Id, level)).Id;
        await RateAsync(learner, area, rating);

        (await ResolveAsync(learner, new SetWishes { Level = LearnerLevels.Mine, Area = area })).ShouldBe(level);
    }

    [Fact]
    public async Task It_is_any_while_nothing_was_answered_in_the_area()
    {
        var areas = fixture.Catalogue.Areas.Where(area => Covers(area.Id, "junior")).Take(2).ToList();
        await RateAsync("rated-elsewhere", areas[0].Id, 1900);

        (await ResolveAsync("rated-elsewhere", new SetWishes { Level = LearnerLevels.Mine, Area = areas[1].Id })).ShouldBeNull();
    }

    [Fact]
    public async Task A_chosen_level_stays() =>
        (await ResolveAsync("rated-elsewhere", new SetWishes { Level = "mid" })).ShouldBe("mid");

    private bool Covers(string area, string level) => fixture.Catalogue.Templates.Any(template =>
        template.Levels.Contains(Levels.Of(level)!.Value) && template.Topics.Any(topic => fixture.Catalogue.Topic(topic)?.AreaId == area));

    private async Task<string?> ResolveAsync(string learner, SetWishes wishes) =>
        (await fixture.Services.GetRequiredService<LearnerLevels>().ResolveAsync(learner, wishes, Token)).Level;

    private async Task RateAsync(string learner, string area, double value)
    {
        await using var data = await fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Token);
        data.AreaRatings.Add(new StoredAreaRating { LearnerId = learner, AreaId = area, Value = value, Count = 10 });
        await data.SaveChangesAsync(Token);
    }
}
