using System.Globalization;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DryRun.LiveBench;

/// <summary>Writes sample answers into question pages, a sentence at a time, and notes how long the live panel took after each.</summary>
internal sealed class Typist(WebApplication app, IPage page)
{
    /// <summary>Milliseconds from the end of a pause until the points were shown, for each sentence of a strong answer to each question.</summary>
    public async Task<List<double>> TypeAsync(int questions)
    {
        var asked = app.Services.GetRequiredService<Catalogue>().Questions.Where(question => Strong(question) is not null).Take(questions);
        var times = new List<double>();
        foreach (var question in asked)
        {
            await page.GotoAsync($"{app.Urls.First()}/questions/{question.Id}");
            times.AddRange(await AnswerAsync(Strong(question)!.Text));
        }

        return times;
    }

    private async Task<List<double>> AnswerAsync(string answer)
    {
        var times = new List<double>();
        var panel = page.Locator("dr-live-points");
        await panel.EvaluateAsync("() => customElements.whenDefined('dr-live-points').then(() => true)");
        var said = "";
        foreach (var sentence in answer.Split(". ", StringSplitOptions.RemoveEmptyEntries))
        {
            said += sentence + ". ";
            await panel.EvaluateAsync("panel => delete panel.dataset.took");
            await page.Locator("dr-answer-box textarea").FillAsync(said);
            await page.Locator("dr-live-points[data-took]").WaitForAsync();
            times.Add(double.Parse(await panel.GetAttributeAsync("data-took") ?? "", CultureInfo.InvariantCulture));
        }

        return times;
    }

    private static SampleAnswer? Strong(Question question) => question.Samples.FirstOrDefault(sample => sample.Grade == SampleGrade.Strong);
}
