using DryRun.App;
using DryRun.App.Practice;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Shared;

/// <summary>Takes the choice of the theme menu, which is on every page.</summary>
public static class ThemeEndpoint
{
    /// <summary>Maps <c>POST /settings/theme</c>.</summary>
    public static void MapTheme(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/settings/theme", ChooseAsync).ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, ValidationProblem>> ChooseAsync(
        [FromForm] string theme,
        [FromForm] string? back,
        Preferences preferences,
        CancellationToken cancellationToken)
    {
        if (Themes.Find(theme) is not { } choice)
        {
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { ["theme"] = ["Choose system, light, dark or contrast."] });
        }

        var current = await preferences.FindAsync(DryRunOptions.LocalLearner, cancellationToken);
        await preferences.SaveAsync(DryRunOptions.LocalLearner, current with { Theme = choice.Theme }, cancellationToken);
        return TypedResults.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static bool IsLocal(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);
}
